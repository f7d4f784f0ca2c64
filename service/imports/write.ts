import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import type { AllStores } from '../stores.ts'
import { composeImported, importedId } from './compose.ts'
import type { ImportMap } from './map.ts'
import type { ImportPlan, PlannedImport } from './plan.ts'

const BATCH = 200

export interface ImportParts {
  readonly stores: AllStores
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
}

/** The complaints of a plan that are not there yet. */
export async function stillMissing(
  plan: ImportPlan,
  map: ImportMap,
  { stores, keys }: ImportParts,
): Promise<PlannedImport[]> {
  const missing: PlannedImport[] = []
  for (let i = 0; i < plan.complaints.length; i += BATCH) {
    const batch = plan.complaints.slice(i, i + BATCH)
    const there = await stores.complaints.existing(batch.map((each) => importedId(keys, map.source, each.sourceId)))
    missing.push(...batch.filter((each) => !there.has(importedId(keys, map.source, each.sourceId))))
  }
  return missing
}

/**
 * Writes people and offices first, then complaint by complaint, each with its findings in one document: stopped at any
 * moment, nothing is half there, and running it again adds just the rest. Returns how many were written.
 */
export async function writeImport(
  plan: ImportPlan,
  missing: readonly PlannedImport[],
  map: ImportMap,
  parts: ImportParts,
  progress: { readonly advanced: (done: number) => void; readonly stopped: () => boolean },
): Promise<number> {
  const { stores, snapshot, keys } = parts
  await stores.directory.keep({ offices: plan.offices, staff: plan.staff.map((each) => ({ ...each, email: null })) })
  const current = await snapshot.refresh()
  let done = 0
  for (let i = 0; i < missing.length && !progress.stopped(); i += BATCH) {
    const batch = missing.slice(i, i + BATCH)
    await stores.complaints.insertMany(
      batch.map((each) => composeImported(each, map.source, map.language, current, keys)),
    )
    done += batch.length
    progress.advanced(done)
  }
  return done
}
