import type { VariationIcon } from '../../../../rules/trends/xmr.ts'
import type { Score } from '../../../../rules/vocabulary.ts'
import type { DENOMINATORS, OfficeReport, Shown } from '../../../../service/contract/trends.ts'

type Denominator = (typeof DENOMINATORS)[number]

/** The satisfaction report. Numbers come already written as the language writes them. */
export interface ReportPhrases {
  readonly which: string
  readonly kinds: Readonly<Record<'month' | 'quarter' | 'year', string>>
  readonly quarter: (quarter: number, year: number) => string
  readonly year: (year: number) => string
  readonly print: string
  readonly title: (office: string, period: string) => string
  readonly sentences: (facts: {
    readonly served: string | null
    readonly ratings: string
    readonly satisfied: string
    readonly received: string
    readonly upheld: string
    readonly onTime: string
    readonly due: string
  }) => readonly string[]
  readonly people: string
  readonly served: (n: string) => string
  readonly notServed: string
  readonly ratings: (n: string, unverified: string) => string
  readonly scores: string
  readonly tooFewScores: string
  readonly scoreNames: Readonly<Record<Score, string>>
  readonly services: string
  readonly criteria: string
  readonly complaints: string
  readonly answers: string
  readonly answersHint: string
  readonly answerNames: Readonly<Record<keyof OfficeReport['answers'], string>>
  readonly findings: string
  readonly findingsHint: string
  readonly method: string
  readonly methods: readonly string[]
  readonly csv: string
  readonly printedOn: (date: string) => string
}

/** Numbers come already written as the language writes them. */
export interface TrendPhrases {
  readonly titles: Readonly<Record<'overview' | 'person' | 'record' | 'report', string>>
  readonly leads: Readonly<Record<'overview' | 'office' | 'person' | 'record' | 'report', string>>
  /** `04/2026`, short enough for an axis. */
  readonly month: (month: number, year: number) => string
  readonly day: (day: number, month: number, year: number) => string
  readonly pending: string
  readonly search: {
    readonly label: string
    readonly hint: string
    readonly none: string
    readonly found: (n: number) => string
    readonly more: string
  }
  readonly openReport: string
  readonly loading: string
  readonly period: string
  readonly months: (n: number) => string
  readonly year: (year: number) => string
  readonly empty: string
  readonly emptyRecord: string
  readonly back: string
  readonly csv: string
  readonly low: string
  /** What a sample can carry, in words. */
  readonly shown: (low: Shown, share: string, from: string, to: string) => string
  /** The same in a cell, whose column says `withInterval`. */
  readonly shownInTable: (low: Shown, share: string, from: string, to: string) => string
  readonly withInterval: (column: string) => string
  readonly officesSay: (offices: number, ratings: string, received: string, upheld: string) => string
  readonly officeSays: (low: string, received: string, upheld: string, of: string) => string
  readonly of: Readonly<Record<Denominator, (n: string) => string>>
  readonly columns: Readonly<
    Record<
      | 'office'
      | 'ratings'
      | 'share'
      | 'from'
      | 'to'
      | 'received'
      | 'upheld'
      | 'of'
      | 'month'
      | 'from_'
      | 'until'
      | 'satisfied'
      | 'met'
      | 'score'
      | 'count'
      | 'became'
      | 'evidence'
      | 'served'
      | 'unverified'
      | 'criterion'
      | 'answers'
      | 'notMet'
      | 'service'
      | 'expected'
      | 'ratio'
      | 'outside'
      | 'week'
      | 'lowCount'
      | 'ewma'
      | 'limit'
      | 'praise',
      string
    >
  >
  readonly unknownService: string
  readonly byMonth: string
  readonly byMonthDescription: string
  readonly chart: string
  readonly chartDescription: (mean: string, lower: string, upper: string) => string
  readonly noChart: string
  readonly icons: Readonly<Record<VariationIcon, string>>
  readonly criteria: string
  readonly criteriaHint: string
  readonly services: string
  readonly servicesHint: string
  readonly funnel: string
  readonly funnelDescription: (points: number, outside: number) => string
  readonly funnelMeans: string
  readonly funnelEmpty: string
  readonly leftOut: (n: number) => string
  readonly outside: Readonly<Record<'no' | '95' | '99.8', string>>
  readonly standing: Readonly<Record<'inLine' | 'above' | 'below', string>>
  readonly against: (share: string, expected: string) => string
  readonly range: (mean: string, from: string, to: string, reliability: string) => string
  readonly tooLittle: (n: string) => string
  /** Of a person without a rating. */
  readonly nothing: string
  readonly notComparable: string
  readonly conversation: string
  readonly praiseAndComplaints: string
  readonly praise: (n: string) => string
  readonly complaints: (received: string, upheld: string, withdrawn: string) => string
  readonly weeks: string
  readonly weeksDescription: (outside: number) => string
  readonly noWeeks: string
  readonly recordSays: (praise: string, low: string) => string
  readonly batches: string
  readonly waiting: (n: string) => string
  readonly told: string
  readonly nothingTold: string
  readonly replies: string
  readonly change: string
  readonly changeDescription: (from: string, signal: { on: string; since: string } | null) => string
  readonly noChange: string
  readonly saidInReply: string
  readonly silent: string
  readonly nobodyAsked: string
  readonly openCase: string
  readonly report: ReportPhrases
}
