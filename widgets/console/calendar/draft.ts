import type { CalendarMonth, NewDeclaration } from '../../../service/contract/index.ts'
import { lengthOf, tidy } from '../../citizen/text.ts'
import { daysAfter, daysFrom, minutesIn, weekdayOf } from './dates.ts'

export const KINDS = ['closed', 'swap', 'hours', 'usual'] as const
export type Kind = (typeof KINDS)[number]

/** What is typed, before it is anything that could be declared. */
export interface Draft {
  readonly kind: Kind
  readonly on: string
  readonly until: string
  readonly instead: string
  readonly hours: readonly [string, string, string, string]
  readonly because: string
}

export const NO_DRAFT: Draft = {
  kind: 'closed',
  on: '',
  until: '',
  instead: '',
  hours: ['08:00', '11:30', '', ''],
  because: '',
}

export type DraftFault = 'on' | 'until' | 'instead' | 'because' | 'tooLong' | 'hours'
type Days = NewDeclaration['days']

const SHORTEST_REASON = 5
const LONGEST_REASON = 300
const DAYS_AT_MOST = 31

/** The days that a draft means, or what is missing. `usual`: the hours of each weekday, Monday first. */
export function read(
  draft: Draft,
  usual: CalendarMonth['usual'],
): { days: Days; because: string } | { faults: DraftFault[] } {
  const because = tidy(draft.because)
  const days = daysOf(draft, usual)
  const faults: DraftFault[] = [
    ...(Array.isArray(days) ? [] : [days]),
    ...(lengthOf(because) < SHORTEST_REASON ? (['because'] as const) : []),
    ...(lengthOf(because) > LONGEST_REASON ? (['tooLong'] as const) : []),
  ]
  return Array.isArray(days) && faults.length === 0 ? { days, because } : { faults }
}

function daysOf({ kind, on, until, instead, hours }: Draft, usual: CalendarMonth['usual']): Days | DraftFault {
  if (on === '') return 'on'
  switch (kind) {
    case 'closed': {
      const more = until === '' ? 0 : daysFrom(on, until)
      if (more < 0 || more >= DAYS_AT_MOST) return 'until'
      return Array.from({ length: more + 1 }, (_, i) => ({ on: daysAfter(on, i), stretches: [] }))
    }
    case 'swap':
      if (instead === '' || instead === on) return 'instead'
      return [
        { on, stretches: [] },
        { on: instead, stretches: (usual[weekdayOf(on)] ?? []).map((each) => ({ ...each })) },
      ]
    case 'hours': {
      const stretches = stretchesIn(hours)
      return stretches === null ? 'hours' : [{ on, stretches }]
    }
    case 'usual':
      return [{ on, stretches: null }]
  }
}

/** A half of the day that is left empty is closed; null when nothing sensible is left. */
function stretchesIn(hours: Draft['hours']): { from: number; to: number }[] | null {
  const [a, b, c, d] = hours
  const halves = [
    [a, b],
    [c, d],
  ].filter(([from, to]) => from !== '' || to !== '')
  const stretches = halves.map(([from = '', to = '']) => ({ from: minutesIn(from), to: minutesIn(to) }))
  const whole = stretches.flatMap(({ from, to }) => (from === null || to === null || from >= to ? [] : [{ from, to }]))
  const [first, second] = whole
  const inOrder = !first || !second || first.to <= second.from
  return whole.length > 0 && whole.length === halves.length && inOrder ? whole : null
}
