import { audiences } from '../../rules/audience.ts'
import { caseload } from '../../rules/caseload.ts'
import { faultSentence } from '../../rules/condition/index.ts'
import type { Policy } from '../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy } from '../../rules/routing/index.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { CalendarStore } from '../calendars/store.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import type { OriginStore } from '../embedding/store.ts'
import type { PhotoStore } from '../photos/store.ts'
import type { PolicyStore } from '../policies/store.ts'
import { feeling, type Snapshot, type Versions } from './snapshot.ts'
import type { DirectoryStore } from './store.ts'

const REPEATS_WITHIN = 30 * DAY

interface Sources {
  readonly directory: DirectoryStore
  readonly policies: PolicyStore
  readonly calendars: CalendarStore
  readonly complaints: ComplaintStore
  readonly origins: OriginStore
  readonly photos: PhotoStore
  readonly now: () => Date
}

/** Reads everything a filing decides on. Throws when the installation was never set up, or its policy has faults. */
export async function loadSnapshot({
  directory,
  policies,
  calendars,
  complaints,
  origins,
  photos,
  now,
}: Sources): Promise<Snapshot> {
  const loadedAt = now()
  const [loaded, policy, terms, declarations, lists, faces, { counts, citizens }] = await Promise.all([
    directory.load(),
    policies.active(),
    policies.terms(),
    calendars.declarations(),
    origins.lists(),
    photos.all(),
    complaints.tally(new Date(loadedAt.getTime() - REPEATS_WITHIN)),
  ])
  if (!loaded || !policy) throw new Error('This database holds no installation yet: run npm run seed.')
  const carried = caseload(counts, citizens)
  const feltAt = feeling(audiences(loaded.directory, policy), carried)
  return {
    ...loaded,
    declarations,
    policy: compiledOnce(policy),
    terms,
    caseload: carried,
    feltAt,
    origins: lists,
    photos: faces,
    loadedAt,
  }
}

/** Three numbers by their indexes: what a snapshot would be made of now. */
export async function presentVersions({
  directory,
  policies,
  calendars,
}: Pick<Sources, 'directory' | 'policies' | 'calendars'>): Promise<Versions> {
  const [about, policy, declared] = await Promise.all([directory.installation(), policies.newest(), calendars.newest()])
  return { directory: about?.directoryVersion ?? 0, policy: policy ?? 0, calendars: declared ?? 0 }
}

const compiled = new WeakMap<Policy, CompiledPolicy>()

/** A version never changes, and the store answers with the same object while it is active. */
function compiledOnce(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy)
  if (known) return known
  const fresh = compilePolicy(policy)
  if ('faults' in fresh) {
    const [first] = fresh.faults
    throw new Error(
      `Policy ${policy.version} cannot run: rule ${first?.rule} at ${first?.path}: ${first && faultSentence(first).en}`,
    )
  }
  compiled.set(policy, fresh)
  return fresh
}
