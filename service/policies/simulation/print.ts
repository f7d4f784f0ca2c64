import type { DeadlineKind } from '../../../rules/deadline.ts'
import type { Directory } from '../../../rules/directory.ts'
import type { Compared } from '../../../rules/simulate/index.ts'
import type { SimulationOutcome } from './order.ts'
import type { ReplayedCase, ReplayedSide } from './replayed-case.ts'

const LINES = 12
const CASES_PER_MOVE = 2

const KINDS: Readonly<Record<DeadlineKind, string>> = {
  acknowledge: 'acknowledge',
  resolve: 'resolve',
  review: 'independent review',
}

const number = (n: number): string => n.toLocaleString('en-US')
const signed = (n: number): string => (n > 0 ? `+${number(n)}` : number(n))
const percent = (part: number, whole: number): string =>
  whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`

/** A replay as a readable report: sums, who gains and loses, deadlines, the largest movements with both reasons. */
export function printed(
  { report, cases, caseCount, differing, milliseconds, openedAccounts }: SimulationOutcome,
  directory: Directory,
  names: { readonly active: string; readonly draft: string },
): string {
  const name = (id: string | null): string => (id === null ? 'nobody (held)' : (directory.staff.get(id)?.name ?? id))
  const change = ({ active, draft }: Compared): string => `${number(active)} → ${number(draft)}`
  const loads = [...report.loads].sort((a, b) => b.draft - b.active - (a.draft - a.active))
  const gains = loads.filter((each) => each.draft > each.active).slice(0, LINES)
  const losses = loads
    .filter((each) => each.draft < each.active)
    .slice(-LINES)
    .reverse()
  const load = (each: (typeof loads)[number]): string =>
    `  ${signed(each.draft - each.active).padStart(8)}   ${change(each).padEnd(20)} ${name(each.staffMemberId)}`

  const lines = [
    `${number(report.complaints)} complaints in ${(milliseconds / 1000).toFixed(1)} s`,
    `  under   “${names.active}” (active)`,
    `  against “${names.draft}”`,
    '',
    `${number(report.elsewhere).padStart(8)}  would go to someone else${percent(report.elsewhere, report.complaints)}`,
    `${number(report.otherRule).padStart(8)}  stay with the same person, by another rule`,
    `${number(report.notReplayable).padStart(8)}  cannot be replayed: the account is erased and its words would decide`,
    `${change(report.unanswered).padStart(8)}  answered by no rule`,
    `${change(report.guarded).padStart(8)}  where the guard steps in`,
    `${change(report.held).padStart(8)}  with nobody allowed to handle them`,
    ...(report.deskGone + report.officeGone > 0
      ? [`${number(report.deskGone + report.officeGone).padStart(8)}  at a desk or an office that is no longer there`]
      : []),
    '',
    'Several people in one complaint',
    `${number(report.severalAccused).padStart(8)}  name several staff members`,
    `${number(report.findingsDiffer).padStart(8)}  of these, findings differ from person to person`,
    '',
    'By rule',
    ...report.rules.map((each) => `  ${change(each).padEnd(20)} ${each.rule}`),
    '',
    'Who gains',
    ...(gains.length > 0 ? gains.map(load) : ['  nobody']),
    'Who loses',
    ...(losses.length > 0 ? losses.map(load) : ['  nobody']),
    '',
    'Deadlines that would have been missed',
    ...Object.entries(report.deadlines).map(
      ([kind, each]) =>
        `  ${KINDS[kind as DeadlineKind].padEnd(20)} ${change(each).padEnd(16)} of ${number(each.timed)} timed: ${number(each.newlyMissed)} newly missed, ${number(each.newlyKept)} newly kept`,
    ),
    ...(report.untimed > 0
      ? [`  ${number(report.untimed)} are imported history: when they were answered is not known.`]
      : []),
    '',
    'Largest movements',
    ...(report.moves.length === 0 ? ['  none'] : []),
    ...report.moves.slice(0, LINES).flatMap(({ from, to, complaints }) => [
      `  ${number(complaints).padStart(8)}  ${name(from)} → ${name(to)}`,
      ...cases
        .filter((each) => each.elsewhere && each.active?.assigneeId === from && each.draft?.assigneeId === to)
        .slice(0, CASES_PER_MOVE)
        .flatMap((each) => caseLines(each, name)),
    ]),
    ...severalLines(differing, name),
    '',
    openedAccounts
      ? 'Accounts were opened to look for words that rules ask for; no word of them is kept or shown. One audit entry was written.'
      : 'No rule asks for words, so no account was opened. One audit entry was written.',
    ...(caseCount > cases.length
      ? [`${number(caseCount)} complaints change in all; ${number(cases.length)} were kept to choose examples from.`]
      : []),
  ]
  return lines.join('\n')
}

function caseLines(each: ReplayedCase, name: (id: string | null) => string): string[] {
  return [
    `            ${each.id}, filed ${new Date(each.filedAt).toISOString().slice(0, 10)}`,
    `              active: ${because(each.active, name)}`,
    `              draft:  ${because(each.draft, name)}`,
  ]
}

function because(side: ReplayedSide | null, name: (id: string | null) => string): string {
  if (!side) return 'cannot be replayed'
  const { rule, matched, wordsMatched, guardSteppedIn, considered } = side.because
  const facts = Object.entries(matched).map(([fact, value]) => `${fact} = ${JSON.stringify(value)}`)
  const excluded = considered.filter(({ outcome }) => outcome === 'excluded')
  return [
    rule === null ? 'no rule answers' : `rule ${rule}`,
    ...(facts.length > 0 || wordsMatched ? [[...facts, ...(wordsMatched ? ['words matched'] : [])].join(', ')] : []),
    ...(guardSteppedIn ? [`the guard kept out ${excluded.map((each) => name(each.staffMemberId)).join(', ')}`] : []),
  ].join('; ')
}

/** Of complaints about several people, a few whose findings differ: each person with their own. */
function severalLines(differing: readonly ReplayedCase[], name: (id: string | null) => string): string[] {
  if (differing.length === 0) return []
  return [
    '',
    'Findings that differ within one complaint, for example',
    ...differing.flatMap((each) => [
      `  ${each.id}`,
      ...each.findings.map(({ staffMemberId, finding }) => `    ${name(staffMemberId)}: ${finding ?? 'undecided'}`),
    ]),
  ]
}
