import type { Foresight } from '../../../../service/contract/index.ts'
import type { Kind } from '../draft.ts'

type FieldName = 'for' | 'on' | 'until' | 'instead' | 'because' | 'morning' | 'afternoon'

/** Every sentence of the calendar page. */
export interface CalendarPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly show: string
  readonly calendars: string
  readonly offices: string
  readonly follows: (offices: number) => string
  readonly month: (month: number, year: number) => string
  readonly earlier: string
  readonly later: string
  /** Monday first: short, and whole for whoever hears it. */
  readonly weekdays: readonly (readonly [string, string])[]
  readonly today: string
  readonly closed: string
  readonly whole: string
  readonly part: string
  readonly workingDays: (n: number) => string
  readonly upcoming: string
  readonly noneUpcoming: string
  readonly columns: Readonly<Record<'date' | 'hours' | 'because', string>>
  readonly history: string
  readonly noHistory: string
  readonly declared: (version: number, who: string, moment: string) => string
  readonly declare: string
  readonly declareLead: string
  readonly kind: string
  readonly kinds: Readonly<Record<Kind, { readonly text: string; readonly hint: string }>>
  readonly fields: Readonly<Record<FieldName, string>>
  readonly untilHint: string
  readonly becauseHint: string
  readonly from: string
  readonly to: string
  readonly faultsTitle: string
  readonly faults: Readonly<Record<'on' | 'until' | 'instead' | 'because' | 'hours' | 'tooLong', string>>
  readonly foresee: string
  readonly foreseeing: string
  readonly lookOver: string
  /** What would become of open cases. */
  readonly foreseen: (foresight: Foresight) => readonly string[]
  readonly dayBecomes: (date: string, hours: string) => string
  readonly usual: string
  readonly confirm: string
  readonly confirming: string
  readonly change: string
  readonly done: string
}
