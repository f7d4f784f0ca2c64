import { trusted } from 'mongoose'

/** Whose cases may be listed: their own, those they were told of, those of offices they head, or all; never a closed one. */
export interface Scope {
  /** The person, and those they stand in for. */
  readonly handlers: readonly string[]
  /** Offices they head, and all below those. */
  readonly offices: readonly string[]
  readonly everything: boolean
  /** The guard as a query: a case that accuses one of these is closed to the person… */
  readonly closedWhenAccused: readonly string[]
  /** …and so is one in which one of these has a part of another kind. */
  readonly closedWhenInvolved: readonly string[]
}

/** What one may see, as a filter: a case closed to someone is missing before anything is counted or cut off. */
export function visibleTo(scope: Scope) {
  const closed = trusted({ $nin: scope.closedWhenAccused })
  const theirs = [
    { handlerId: trusted({ $in: scope.handlers }) },
    { 'facts.office': trusted({ $in: scope.offices }) },
    { noticed: trusted({ $in: scope.handlers }) },
  ]
  // Trusted: built here from typed parts; no value that a caller sent becomes an operator.
  return {
    'parties.accused': closed,
    'parties.possiblyAccused': closed,
    'parties.contested': trusted({ $nin: scope.closedWhenInvolved }),
    ...(scope.everything ? {} : { $or: theirs }),
  }
}
