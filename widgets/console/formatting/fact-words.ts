import type { FactName } from '../../../rules/facts.ts'
import type { CaseView } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'

type SpokenFact = Exclude<FactName, 'words'>

const MINUTES_IN_HOUR = 60

const two = (n: number): string => String(n).padStart(2, '0')

const spokenFact = (name: string, say: Spoken): name is SpokenFact => Object.hasOwn(say.why.facts, name)

/** The words of a closed list for what stands in it; anything else as it is. */
const from = (words: Readonly<Record<string, string>>, value: unknown): string => words[String(value)] ?? String(value)

function wordsFor(name: SpokenFact, value: unknown, view: CaseView, say: Spoken): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return say.why.none
  if (Array.isArray(value)) return value.map((each) => wordsFor(name, each, view, say)).join(', ')
  if (typeof value === 'boolean') return value ? say.why.yes : say.why.no
  switch (name) {
    case 'office':
      return say.named(view.office)
    case 'desk':
      return view.desk === null ? String(value) : say.named(view.desk)
    case 'officeKind':
      return from(say.officeKinds, value)
    case 'attitudes':
      return from(say.attitudes, value)
    case 'severity':
      return from(say.severities, value)
    case 'service':
      return from(say.services, value)
    case 'channel':
      return from(say.case.channels, value)
    case 'staffMembers':
      return view.staffMembers.find((person) => person.id === value)?.name ?? String(value)
    case 'weekday':
      // A fact counts 1 Monday … 7 Sunday.
      return say.time.weekdays[Number(value) % 7] ?? String(value)
    case 'minuteOfDay':
      return `${two(Math.floor(Number(value) / MINUTES_IN_HOUR))}:${two(Number(value) % MINUTES_IN_HOUR)}`
    default:
      return String(value)
  }
}

/** The facts a rule asked about, in words; those of a later version of the service that have none are left out. */
export const factsMatched = (view: CaseView, say: Spoken): { readonly label: string; readonly value: string }[] =>
  Object.entries(view.because.matched).flatMap(([name, value]) =>
    spokenFact(name, say) ? [{ label: say.why.facts[name], value: wordsFor(name, value, view, say) }] : [],
  )
