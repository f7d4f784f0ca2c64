import { type FactName, isFactName } from '../../../rules/facts.ts'
import type { CaseView } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'

export interface MatchedFact {
  readonly title: string
  readonly value: string
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The facts a rule fitted, in words; the office's place among offices goes without saying. */
export function matchedIn(view: CaseView, spoken: Spoken): MatchedFact[] {
  const { words } = view.because
  const phrases =
    words === null ? [] : [{ title: spoken.why.words, value: words.map((phrase) => `“${phrase}”`).join(', ') }]
  const facts = Object.entries(view.because.matched).flatMap(([name, value]) => {
    if (!isFactName(name) || name === 'words' || name === 'officePath') return []
    return [{ title: spoken.why.facts[name], value: valueIn(name, value, view, spoken) }]
  })
  return [...facts, ...phrases]
}

function valueIn(name: Exclude<FactName, 'words'>, value: unknown, view: CaseView, spoken: Spoken): string {
  const { why, named, time } = spoken
  switch (name) {
    case 'office':
      return named(view.office)
    case 'desk':
      return view.desk === null ? why.none : named(view.desk)
    case 'staffMembers':
      return view.staffMembers.map((person) => person.name).join(', ') || why.none
    case 'attitudes':
      return view.attitudes.map((attitude) => spoken.attitudes[attitude]).join('; ')
    case 'severity':
      return spoken.severities[view.severity]
    case 'service':
      return view.service === null ? why.none : spoken.services[view.service]
    case 'channel':
      return spoken.case.channels[view.channel]
    case 'officeKind':
      return Object.entries(spoken.officeKinds).find(([kind]) => kind === value)?.[1] ?? String(value)
    case 'weekday':
      // 7 is Sunday, the first of the weekdays in words.
      return (typeof value === 'number' && time.weekdays[value % 7]) || String(value)
    case 'minuteOfDay':
      return typeof value === 'number' ? `${two(Math.floor(value / 60))}:${two(value % 60)}` : String(value)
    default:
      if (typeof value === 'boolean') return value ? why.yes : why.no
      return String(value)
  }
}
