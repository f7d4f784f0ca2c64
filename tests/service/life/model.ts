export interface Invited {
  readonly id: string
  readonly person: string
  readonly about: readonly string[]
  readonly until: number
  replied: boolean
}

/** One complaint as the model remembers it. */
export interface Model {
  state: string
  handler: string | null
  accused: string[]
  everAccused: Set<string>
  contestedBy: string[]
  readonly allegations: readonly string[]
  readonly invited: Invited[]
  questions: number
  asking: { readonly by: string; readonly of: string } | null
  granted: { resolve: number; review: number }
  contests: number
  resolvedAt: number
  resolvedBy: string | null
  reviewing: boolean
  view: string | null
  readonly links: Set<string>
}

export interface Asked {
  readonly verb: string
  readonly at: number
  /** The staff member who sends it; null for citizen and clock. */
  readonly by: string | null
  readonly person?: string
  readonly about?: readonly string[]
  readonly invitation?: string
  readonly conclusions?: readonly { person: string | null; about: string; finding: string; action: string }[]
  readonly answer?: string
  readonly to?: string
  readonly desk?: string
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly other?: string
  readonly summaryNames?: boolean
}

/** What the model must be told of the world: who is who, and until when a partly satisfied citizen may contest. */
export interface World {
  readonly caseId: string
  readonly desk: () => string | null
  readonly isActive: (id: string) => boolean
  readonly isKnown: (id: string) => boolean
  /** By the model's own reading of the tree. */
  readonly isExcluded: (id: string, model: Model) => boolean
  readonly rank: (id: string) => number
  readonly isReform: (id: string) => boolean
  /** Whether they head the office of the case or one above it. */
  readonly heads: (id: string) => boolean
  readonly approvers: (model: Model, never: readonly (string | null)[]) => string[]
  /** The outside seat, as far as it may have the case. */
  readonly outside: (model: Model) => string[]
  readonly silenceOver: (resolvedAt: number) => number
}

/** A complaint just filed. */
export const modelOf = (filed: {
  readonly state: string
  readonly handlerId: string | null
  readonly parties: { readonly accused: readonly string[] }
  readonly facts: { readonly attitudes: readonly string[] }
}): Model => ({
  state: filed.state,
  handler: filed.handlerId,
  accused: [...filed.parties.accused],
  everAccused: new Set(filed.parties.accused),
  contestedBy: [],
  allegations: filed.facts.attitudes,
  invited: [],
  questions: 0,
  asking: null,
  granted: { resolve: 0, review: 0 },
  contests: 0,
  resolvedAt: 0,
  resolvedBy: null,
  reviewing: false,
  view: null,
  links: new Set(),
})

/** What a person was not asked about yet. */
export const uninvited = (m: Model, person: string): string[] =>
  m.allegations.filter((each) => !m.invited.some((i) => i.person === person && i.about.includes(each)))

/** Which deadline runs. */
export const runningIn = (m: Model): 'resolve' | 'review' => (m.contests > 0 ? 'review' : 'resolve')
