import { type Directory, isAway, officePath } from './directory.ts'
import type { FactName, FactsWithWords } from './facts.ts'
import { type Exclusion, guard, type Parties } from './guard.ts'
import type { Assignee, CompiledPolicy } from './policy.ts'
import { route } from './routing.ts'
import type { Instant } from './working-calendar.ts'

export interface Considered {
  readonly staffMemberId: string
  readonly outcome: 'taken' | 'taken-as-deputy' | 'away' | 'inactive' | 'excluded'
  readonly exclusion?: Exclusion
}

/** The reason kept with every decision: readable by the handler, the auditor and a failing test alike. */
export interface Because {
  readonly policyVersion: number
  /** Null when no rule answered and the complaint went to the reform office. */
  readonly rule: string | null
  readonly matched: Readonly<Partial<Record<FactName, unknown>>>
  readonly considered: readonly Considered[]
  readonly guardSteppedIn: boolean
}

export interface Decision {
  /** Null: everyone is excluded, the complaint is held and the reform office alarmed. */
  readonly assigneeId: string | null
  readonly tags: readonly string[]
  readonly because: Because
}

export interface Question {
  readonly facts: FactsWithWords
  readonly parties: Parties
  readonly directory: Directory
  readonly policy: CompiledPolicy
  readonly now: Instant
}

/** The rules point at a seat; then the guard decides whether the one found there may take it. */
export function decide(question: Question): Decision {
  const { facts, policy } = question
  const { assign, tags, because } = route(policy, facts)
  const found = fill(question, seatOf(question, assign ?? 'reform-office'))
  return {
    assigneeId: found.assigneeId,
    tags,
    because: {
      ...because,
      considered: found.considered,
      guardSteppedIn: found.considered.some((c) => c.outcome === 'excluded'),
    },
  }
}

/** Routes to a given seat instead of asking the rules: escalation, review and reassignment. */
export function routeTo(question: Question, assignee: Assignee, alreadyHeldBy: string | null): Decision {
  const seat = seatOf(question, assignee).filter((id) => id !== alreadyHeldBy)
  const found = fill(question, seat, alreadyHeldBy)
  return {
    assigneeId: found.assigneeId,
    tags: [],
    because: {
      policyVersion: question.policy.policy.version,
      rule: null,
      matched: {},
      considered: found.considered,
      guardSteppedIn: found.considered.some((c) => c.outcome === 'excluded'),
    },
  }
}

const headOf = (directory: Directory, officeId: string): string[] => {
  const headId = directory.offices.get(officeId)?.headId ?? null
  return headId === null ? [] : [headId]
}

/** The reform office's own officers first, then its head: routine before rank. */
const reformOffice = (directory: Directory): string[] => [
  ...[...directory.staff.values()]
    .filter((p) => p.officeId === directory.reformOfficeId && p.roles.includes('reform-officer'))
    .map((p) => p.id),
  ...headOf(directory, directory.reformOfficeId),
]

/** The people who sit where the rule points, best first. */
function seatOf({ facts, directory }: Question, assignee: Assignee): string[] {
  if (typeof assignee === 'object') return 'pool' in assignee ? [...assignee.pool] : [assignee.person]
  const [, ...above] = officePath(directory, facts.office)
  switch (assignee) {
    case 'desk-supervisor': {
      const supervisorId = facts.desk === null ? null : (directory.desks.get(facts.desk)?.supervisorId ?? null)
      return supervisorId === null ? headOf(directory, facts.office) : [supervisorId]
    }
    case 'office-head':
      return headOf(directory, facts.office)
    case 'parent-office':
      return above.flatMap((office) => headOf(directory, office.id))
    case 'reform-office':
      return reformOffice(directory)
  }
}

/** Upwards from the office of the complaint, then the reform office, then the outside seat. */
const upwards = ({ facts, directory, policy }: Question): string[] => [
  ...officePath(directory, facts.office).flatMap((office) => headOf(directory, office.id)),
  ...reformOffice(directory),
  ...policy.policy.outsideSeat,
]

function fill(question: Question, seat: readonly string[], alreadyHeldBy: string | null = null) {
  const { directory, now } = question
  const { excludes } = guard(question.parties, directory, now)
  const considered: Considered[] = []

  const take = (id: string): string | null => {
    if (considered.some((c) => c.staffMemberId === id)) return null
    const person = directory.staff.get(id)
    const exclusion = excludes(id)
    if (exclusion !== null) {
      considered.push({ staffMemberId: id, outcome: 'excluded', exclusion })
      return null
    }
    if (!person?.active) {
      considered.push({ staffMemberId: id, outcome: 'inactive' })
      return null
    }
    if (!isAway(person, now)) {
      considered.push({ staffMemberId: id, outcome: 'taken' })
      return id
    }
    considered.push({ staffMemberId: id, outcome: 'away' })
    return takeDeputy(person.deputyId)
  }

  const takeDeputy = (id: string | null): string | null => {
    const deputy = id === null ? undefined : directory.staff.get(id)
    if (!deputy?.active || isAway(deputy, now) || deputy.id === alreadyHeldBy) return null
    if (considered.some((c) => c.staffMemberId === deputy.id)) return null
    const exclusion = excludes(deputy.id)
    considered.push(
      exclusion === null
        ? { staffMemberId: deputy.id, outcome: 'taken-as-deputy' }
        : { staffMemberId: deputy.id, outcome: 'excluded', exclusion },
    )
    return exclusion === null ? deputy.id : null
  }

  // The seat's own people are asked until one is excluded: past that point the complaint goes up, never sideways.
  for (const id of seat) {
    const taken = take(id)
    if (taken !== null) return { assigneeId: taken, considered }
    if (considered.at(-1)?.outcome === 'excluded') break
  }
  for (const id of upwards(question)) {
    if (id === alreadyHeldBy) continue
    const taken = take(id)
    if (taken !== null) return { assigneeId: taken, considered }
  }
  return { assigneeId: null, considered }
}
