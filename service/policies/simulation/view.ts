import { DEADLINE_KINDS } from '../../../rules/deadline.ts'
import { FINDINGS } from '../../../rules/vocabulary.ts'
import type { SimulatedCase, SimulationReport, SimulationView } from '../../contract/simulations.ts'
import type { Snapshot } from '../../directory/snapshot.ts'
import { personOf } from '../views.ts'
import type { SimulationOutcome } from './order.ts'
import type { ReplayedCase, ReplayedSide } from './replayed-case.ts'
import type { KeptSimulation } from './store.ts'

/** Who gains and loses most, and no list that nobody reads to its end. */
const LOADS_AT_MOST = 100
const MOVES_AT_MOST = 100

const NAMELESS = { vi: '—', en: '—' }

export const simulationView = (
  kept: KeptSimulation,
  outcome: SimulationOutcome | null,
  snapshot: Snapshot,
): SimulationView => ({
  simulationId: kept._id,
  state: kept.state,
  name: kept.name,
  since: kept.since.toISOString(),
  startedAt: kept.startedAt.toISOString(),
  done: kept.done,
  share: kept.share,
  report: outcome && reportView(outcome, snapshot),
})

function reportView(outcome: SimulationOutcome, snapshot: Snapshot): SimulationReport {
  const { report, cases, caseCount, casesKept, milliseconds, openedAccounts } = outcome
  const { directory } = snapshot
  const person = (id: string | null) => (id === null ? null : personOf(id, snapshot))
  const { loads, moves, deadlines, rules, held, guarded, unanswered, ...counts } = report
  return {
    complaints: counts.complaints,
    elsewhere: counts.elsewhere,
    otherRule: counts.otherRule,
    notReplayable: counts.notReplayable,
    deskGone: counts.deskGone,
    officeGone: counts.officeGone,
    untimed: counts.untimed,
    severalAccused: counts.severalAccused,
    findingsDiffer: counts.findingsDiffer,
    held: { ...held },
    guarded: { ...guarded },
    unanswered: { ...unanswered },
    loads: loads.slice(0, LOADS_AT_MOST).map(({ staffMemberId, active, draft }) => ({
      person: personOf(staffMemberId, snapshot),
      office: directory.offices.get(directory.staff.get(staffMemberId)?.officeId ?? '')?.name ?? NAMELESS,
      active,
      draft,
    })),
    rules: rules.map((each) => ({ ...each })),
    moves: moves.slice(0, MOVES_AT_MOST).map(({ from, to, complaints }) => ({
      from: person(from),
      to: person(to),
      complaints,
    })),
    deadlines: DEADLINE_KINDS.map((kind) => ({ kind, ...deadlines[kind] })),
    cases: cases.map((each) => caseView(each, snapshot)),
    caseCount,
    casesKept,
    milliseconds,
    openedAccounts,
  }
}

export function caseView(each: ReplayedCase, snapshot: Snapshot): SimulatedCase {
  const person = (id: string | null) => (id === null ? null : personOf(id, snapshot))
  const side = (told: ReplayedSide | null): SimulatedCase['active'] => {
    if (!told) return null
    const { policyVersion, rule, matched, wordsMatched, guardSteppedIn } = told.because
    const handler = person(told.assigneeId)
    return { handler, policyVersion, rule, matched: { ...matched }, wordsMatched, guardSteppedIn }
  }
  const kinds = (list: readonly string[]) => DEADLINE_KINDS.filter((kind) => list.includes(kind))
  return {
    caseId: each.id,
    filedAt: new Date(each.filedAt).toISOString(),
    office: snapshot.directory.offices.get(each.office)?.name ?? NAMELESS,
    elsewhere: each.elsewhere,
    active: side(each.active),
    draft: side(each.draft),
    newlyMissed: kinds(each.newlyMissed),
    newlyKept: kinds(each.newlyKept),
    severalAccused: each.severalAccused,
    findingsDiffer: each.findingsDiffer,
    findings: each.findings.map(({ staffMemberId, finding }) => ({
      person: person(staffMemberId),
      finding: FINDINGS.find((word) => word === finding) ?? null,
    })),
  }
}
