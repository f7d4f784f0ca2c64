import type { Expression } from '../condition/index.ts'
import { check } from '../condition/index.ts'
import type { Directory } from '../directory.ts'
import type { Policy } from '../policy.ts'
import type { PolicyFault } from '../routing/index.ts'
import type { WorkingCalendar } from '../working-calendar.ts'
import { remarksOnGaps } from './gaps.ts'
import { heedIntricate } from './intricate.ts'
import { REMARK_KINDS, type RemarkKind, WEIGHT_OF, WEIGHTS } from './kinds.ts'
import { remarksOnNames } from './names.ts'
import { Neighbours, ORDER_NOTES_AT_MOST, remarksOnOverlaps } from './overlaps.ts'
import { remarksOnPeople } from './people.ts'
import { remarkOnReach } from './reach.ts'
import { plainly, type Remark } from './remark.ts'
import { examine, Ledger, type Subject } from './subject.ts'
import { lengthsOf, NOMINAL, remarksOnTerms } from './terms.ts'

export interface Surroundings {
  readonly directory: Directory
  /** Whose working week compares allowances of different units; eight hours from Monday to Friday when absent. */
  readonly calendar?: WorkingCalendar
}

export interface Analysis {
  /** Gravest first, then in the order of REMARK_KINDS, then of the rules. */
  readonly remarks: readonly Remark[]
  readonly counts: Readonly<Record<RemarkKind, number>>
}

/**
 * What is wrong with a policy, or worth knowing, before it runs. What it says holds for every complaint that can arise in this
 * directory; what it cannot decide within its bounds (a condition of more than 128 alternatives, a cover that takes more than
 * 4,000 splits) it reports as `undecided` and claims nothing about. Of `order-decides` it looks for the first 50. Places are those of today: a rule for an office that is
 * gone counts as unreachable though old complaints came from there. Conditions that do not pass `check` are answered as faults.
 */
export function analyse(
  policy: Policy,
  { directory, calendar }: Surroundings,
): Analysis | { readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = []
  const expressions = policy.rules.flatMap(({ id, when }): Expression[] => {
    const checked = check(when)
    if ('expression' in checked) return [checked.expression]
    faults.push(...checked.faults.map((fault) => ({ rule: id, ...fault })))
    return []
  })
  if (faults.length > 0) return { faults }
  const subject = examine(policy, expressions, directory)
  const remarks = [
    ...remarksOnRules(subject),
    ...remarksOnNames(subject),
    ...remarksOnTerms(policy, calendar ? lengthsOf(calendar) : NOMINAL),
    ...remarksOnPeople(policy, directory),
  ]
  const counts = Object.fromEntries(REMARK_KINDS.map((kind) => [kind, 0])) as Record<RemarkKind, number>
  for (const { kind } of remarks) counts[kind] += 1
  const rank = (remark: Remark) =>
    WEIGHTS.indexOf(WEIGHT_OF[remark.kind]) * REMARK_KINDS.length + REMARK_KINDS.indexOf(remark.kind)
  return { remarks: remarks.sort((a, b) => rank(a) - rank(b)), counts }
}

function remarksOnRules({ rules, world }: Subject): Remark[] {
  const ledger = new Ledger(world)
  const neighbours = new Neighbours()
  const seen = new Set<string>()
  const remarks: Remark[] = []
  let notes = 0
  for (const rule of rules) {
    if (seen.has(rule.id)) remarks.push(plainly('duplicate-id', {}, [`rules.${rule.index}.id`], [rule.id]))
    seen.add(rule.id)
    if (rule.assign === null && !rule.tells)
      remarks.push(plainly('does-nothing', {}, [`rules.${rule.index}.then`], [rule.id]))
    const reach = remarkOnReach(rule, ledger, world)
    if (reach) remarks.push(reach)
    else if (rule.assign !== null) {
      const overlaps = remarksOnOverlaps(rule, neighbours, ledger, world, notes < ORDER_NOTES_AT_MOST)
      notes += overlaps.filter(({ kind }) => kind === 'order-decides').length
      remarks.push(...overlaps)
      neighbours.enter(rule)
    }
    ledger.enter(rule)
  }
  return heedIntricate([...remarks, ...remarksOnGaps(ledger, world)], rules)
}
