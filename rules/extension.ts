import { type Deadline, type LoggedEvent, reopens } from './deadline.ts'
import { type Directory, isAway, officePath } from './directory.ts'
import { guard, type Parties } from './guard.ts'
import type { Instant } from './working-calendar.ts'

/** Each deadline may be put off this often, by at most this many working days at a time. */
export const EXTENSIONS_AT_MOST = 2
export const EXTENSION_DAYS_AT_MOST = 30

/** More time for the handler: which deadline, by how many working days. */
export interface Extension {
  readonly of: Deadline['kind']
  readonly days: number
}

export interface RequestedExtension extends Extension {
  /** Id of the event that asks. */
  readonly id: string
  readonly at: Instant
  readonly by: string
}

/** The request nobody has decided on yet; an answer to the citizen makes it moot. */
export function pendingExtension(log: readonly LoggedEvent[]): RequestedExtension | null {
  const last = log.findLast((event) =>
    ['request-extension', 'approve-extension', 'refuse-extension', 'resolve'].includes(event.verb),
  )
  if (last?.verb !== 'request-extension' || !last.extension || last.id === undefined) return null
  return { ...last.extension, id: last.id, at: last.at, by: last.by ?? '' }
}

export const extensionsOf = (log: readonly LoggedEvent[], kind: Deadline['kind']): Extension[] =>
  log.flatMap(({ verb, extension }) => (verb === 'approve-extension' && extension?.of === kind ? [extension] : []))

/** What an extension would put off now: the answer, or the review once the answer is contested. */
export const extendable = (log: readonly LoggedEvent[]): Deadline['kind'] => (log.some(reopens) ? 'review' : 'resolve')

/**
 * Those who may grant it: heads from the office of the case upwards, then the reform office; never the one who asks, never the one
 * who handles it, nobody whom the guard excludes. Those who are there come first.
 */
export function approversOf(
  question: {
    readonly office: string
    readonly parties: Parties
    readonly directory: Directory
    readonly now: Instant
  },
  never: readonly (string | null)[],
): string[] {
  const { office, parties, directory, now } = question
  const { excludes } = guard(parties, directory, now)
  const heads = officePath(directory, office).map((each) => each.headId)
  const reformers = [...directory.staff.values()].filter((p) => p.roles.includes('reform-officer')).map((p) => p.id)
  const people = [...new Set([...heads, ...reformers])].flatMap((id) => directory.staff.get(id ?? '') ?? [])
  const allowed = people.filter((p) => p.active && !never.includes(p.id) && excludes(p.id) === null)
  const here = allowed.filter((p) => !isAway(p, now))
  return [...here, ...allowed.filter((p) => !here.includes(p))].map((p) => p.id)
}
