import type { Draft } from './draft.ts'

const GOOD_FOR = 7 * 24 * 3_600_000
const keyOf = (deskCode: string): string => `langnghe:draft:${deskCode}`

interface Kept {
  readonly at: number
  readonly draft: Draft
}

/** A page may be shown where nothing can be kept; then nothing is. */
function storage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Keeps what was typed on this device, only ever because the citizen asked for it. Files stay with the service, and are asked for again. */
export function keepDraft(deskCode: string, draft: Draft, now: number): void {
  try {
    storage()?.setItem(keyOf(deskCode), JSON.stringify({ at: now, draft: { ...draft, files: [] } } satisfies Kept))
  } catch {
    // A full or forbidden storage loses no more than the convenience.
  }
}

export const dropDraft = (deskCode: string): void => storage()?.removeItem(keyOf(deskCode))

/** The draft of this desk that is young enough, or null. */
export function keptDraft(deskCode: string, now: number): Draft | null {
  try {
    const { at, draft } = JSON.parse(storage()?.getItem(keyOf(deskCode)) ?? 'null') as Kept
    if (now - at < GOOD_FOR) return draft
  } catch {
    // Nothing kept, or nothing that can be read.
  }
  dropDraft(deskCode)
  return null
}
