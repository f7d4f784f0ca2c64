import type { FirstPart, Phrases } from './phrases.ts'

export type PhrasesOf<Part extends keyof Phrases> = Phrases[Part] &
  (Part extends FirstPart ? Phrases['common'] : unknown)

/** Answers the phrases in a language, or in Vietnamese when that is none of ours. Rejects when they cannot be loaded. */
export type Speaking<Part extends keyof Phrases> = (tag: string) => Promise<PhrasesOf<Part>>

/**
 * One part of what there is to say. A language is one file; in a bundle each part of it is a file of its own, and the build puts
 * `speech-in-bundles.ts` in the place of this one.
 */
export const speaking =
  <Part extends keyof Phrases>(part: Part): Speaking<Part> =>
  async (tag) => {
    const { default: all } = (await import(`./languages/${tag}.ts`).catch(() => import('./languages/vi.ts'))) as {
      default: Phrases
    }
    return { ...all.common, ...all[part] } as PhrasesOf<Part>
  }
