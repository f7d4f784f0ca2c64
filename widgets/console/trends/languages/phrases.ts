import type { VariationIcon } from '../../../../rules/trends/xmr.ts'
import type { DENOMINATORS, Shown } from '../../../../service/contract/trends.ts'

type Denominator = (typeof DENOMINATORS)[number]

/** Numbers come already written as the language writes them. */
export interface TrendPhrases {
  readonly titles: Readonly<Record<'overview' | 'person' | 'record', string>>
  readonly leads: Readonly<Record<'overview' | 'office' | 'person' | 'record', string>>
  readonly loading: string
  readonly period: string
  readonly months: (n: number) => string
  readonly empty: string
  readonly emptyRecord: string
  readonly back: string
  readonly csv: string
  readonly low: string
  /** What a sample can carry, in words. */
  readonly shown: (low: Shown, share: string, from: string, to: string) => string
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
  readonly notComparable: string
  readonly conversation: string
  readonly praiseAndComplaints: string
  readonly praise: (n: string) => string
  readonly complaints: (received: string, upheld: string, withdrawn: string) => string
  readonly weeks: string
  readonly weeksDescription: (outside: number) => string
  readonly noWeeks: string
  readonly recordSays: (praise: string, low: string) => string
  readonly told: string
  readonly dispute: string
  readonly replies: string
}
