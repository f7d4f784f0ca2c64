import type { Because, Considered } from './because.ts'
import { standInsFor } from './deputies.ts'
import { type Directory, isAway } from './directory.ts'
import type { FactsWithWords } from './facts.ts'
import { guard, type Parties } from './guard.ts'
import type { Assignee } from './policy.ts'
import type { PoolMember, Workload } from './pool.ts'
import type { CompiledPolicy } from './routing/index.ts'
import { route } from './routing/index.ts'
import { sayingOf } from './sayings.ts'
import { type Group, mayRiseTo, type Place, seatOf, upwardsFrom, upwardsPast } from './seats.ts'
import { toldBesides } from './told-besides.ts'
import type { Instant } from './working-calendar.ts'

export interface Decision {
  /** Null: everyone is excluded, the complaint is held and the reform office alarmed. */
  readonly assigneeId: string | null
  readonly tags: readonly string[]
  /** Whom the policy wants told besides. */
  readonly told: readonly string[]
  /** Phrases of the rule that stand in the account: part of it, and sealed like it. */
  readonly matchedWords: readonly string[]
  readonly because: Because
}

export interface Question {
  readonly facts: FactsWithWords
  readonly parties: Parties
  readonly directory: Directory
  readonly policy: CompiledPolicy
  readonly workload: Workload
  readonly now: Instant
}

/** What a given seat is looked up by. */
export type PlacedQuestion = Omit<Question, 'facts'> & { readonly facts: Place }

/** The rules point at a seat; then the guard decides whether the one found there may take it. */
export function decide(question: Question): Decision {
  const { assign, tags, notify, because, matchedWords } = route(question.policy, question.facts)
  const seat = assign ?? 'reform-office'
  const { assigneeId, ...found } = fill(question, seat, null)
  const says = sayingOf(question.policy.policy, because.rule)
  const told = toldBesides(question, notify, assigneeId)
  return { assigneeId, tags, told, matchedWords, because: { ...because, ...(says ? { says } : {}), seat, ...found } }
}

/** Routes to a given seat instead of asking the rules: escalation, review and what the guard takes out of a hand. */
export function routeTo(question: PlacedQuestion, seat: Assignee, alreadyHeldBy: string | null): Decision {
  const { assigneeId, ...found } = fill(question, seat, alreadyHeldBy)
  const policyVersion = question.policy.policy.version
  return {
    assigneeId,
    tags: [],
    told: [],
    matchedWords: [],
    because: { policyVersion, rule: null, matched: {}, seat, ...found },
  }
}

const isOfPool = (member: PoolMember): boolean => 'open' in member || 'lastTurnAt' in member

interface Found {
  readonly assigneeId: string | null
  readonly considered: readonly Considered[]
  readonly guardSteppedIn: boolean
}

/**
 * Asks group after group until somebody takes it. The guard looks at a whole group first: from the first exclusion on the case
 * only goes upwards, to people above everyone excluded so far. Whoever is away and has no deputy is asked once more when nobody
 * else is left, so that a case is held only when all are excluded or gone.
 */
function fill(question: PlacedQuestion, seat: Assignee, alreadyHeldBy: string | null): Found {
  const { facts, parties, directory, now, workload } = question
  const surroundings = { directory, workload, policy: question.policy.policy }
  const { excludes } = guard(parties, directory, now)
  const considered = new Map<string, Considered>()
  const kept: string[] = []
  let queue: Group[] = seatOf(seat, facts, surroundings)
  /** Looked up once it is needed: most seats are filled at once. Never nobody, since the outside seat is in it. */
  let upwards: (() => Group[]) | null = () => upwardsFrom(seat, facts, surroundings)

  const say = (member: PoolMember, outcome: Considered['outcome'], more: Partial<Considered> = {}) =>
    considered.set(member.staffMemberId, { ...member, outcome, ...more })
  /** One's own seat counts, closed only because whoever stands in there is excluded. */
  const isAbove = (id: string): boolean =>
    kept.every((excluded) => id === excluded || mayRiseTo(id, excluded, directory))
  /** The guard steps in at this person's seat. */
  const keepFrom = (id: string): void => {
    if (kept.length === 0) {
      queue = upwardsPast(id, surroundings)
      upwards = null
    }
    kept.push(id)
  }

  function excludeFrom(group: Group): void {
    for (const member of group) {
      const exclusion = excludes(member.staffMemberId)
      if (exclusion === null) continue
      say(member, 'excluded', { exclusion })
      keepFrom(member.staffMemberId)
    }
  }

  function ask(member: PoolMember, asLastResort: boolean): string | null {
    const { staffMemberId } = member
    const person = directory.staff.get(staffMemberId)
    if (!person?.active) say(member, 'inactive')
    else if (staffMemberId === alreadyHeldBy) say(member, 'holds-it')
    else if (!asLastResort && !isAbove(staffMemberId)) say(member, 'not-above')
    else if (isAway(person, now)) {
      say(member, 'away')
      return askDeputies(staffMemberId)
    } else {
      say(member, 'taken')
      return staffMemberId
    }
    return null
  }

  function askDeputies(absentId: string): string | null {
    for (const staffMemberId of standInsFor(directory, absentId, now)) {
      if (considered.has(staffMemberId)) continue
      const deputy = { staffMemberId, for: absentId }
      const exclusion = excludes(staffMemberId)
      if (exclusion !== null) {
        say(deputy, 'excluded', { exclusion })
        keepFrom(absentId)
        return null
      }
      const person = directory.staff.get(staffMemberId)
      if (staffMemberId === alreadyHeldBy) say(deputy, 'holds-it')
      else if (!isAbove(staffMemberId)) say(deputy, 'not-above')
      else if (person && isAway(person, now)) say(deputy, 'away')
      else {
        say(deputy, 'taken-as-deputy')
        return staffMemberId
      }
    }
    return null
  }

  function firstToTake(): string | null {
    for (;;) {
      if (queue.length === 0 && upwards !== null) {
        queue = upwards()
        upwards = null
      }
      const group = queue.shift()
      if (!group) break
      const asLastResort = queue.length === 0 && upwards === null
      const unasked = group.filter(({ staffMemberId }) => {
        const outcome = considered.get(staffMemberId)?.outcome
        return outcome === undefined || (asLastResort && outcome === 'not-above')
      })
      excludeFrom(unasked)
      let taken: string | null = null
      for (const member of unasked) {
        if (considered.get(member.staffMemberId)?.outcome === 'excluded') continue
        if (taken === null) taken = ask(member, asLastResort)
        else if (isOfPool(member)) say(member, 'passed-over')
      }
      if (taken !== null) return taken
    }
    const { outsideSeat } = question.policy.policy
    const away = [...considered.values()].find(
      ({ outcome, staffMemberId: id }) => outcome === 'away' && (isAbove(id) || outsideSeat.includes(id)),
    )
    if (!away) return null
    say(away, 'taken-while-away')
    return away.staffMemberId
  }

  const assigneeId = firstToTake()
  return { assigneeId, considered: [...considered.values()], guardSteppedIn: kept.length > 0 }
}
