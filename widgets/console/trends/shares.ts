import { html, type TemplateResult } from 'lit'
import type { ConductCriterion } from '../../../rules/vocabulary.ts'
import type { Shown } from '../../../service/contract/trends.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** A table of shares by what they are about, with a column of raw bounds in its file. */
export function sharesTable(
  name: string,
  first: string,
  rows: readonly { readonly label: string; readonly low: Shown }[],
  { phrases, number, inCell }: Saying,
  heads: { readonly count: string; readonly share: string },
): TemplateResult {
  const { columns } = phrases
  const sheet = {
    name,
    columns: [first, heads.count, heads.share, columns.from, columns.to],
    rows: rows.map(({ label, low: { n, share, interval } }) => [
      label,
      n,
      share,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
    ]),
  }
  return table(
    sheet,
    [first, heads.count, phrases.withInterval(heads.share)],
    rows.map(({ label, low }) => [label, number(low.n), inCell(low)]),
    phrases.csv,
  )
}

/** The six conduct criteria, each with the share of answers that said it was not met. */
export const criteriaCard = (
  criteria: readonly { readonly criterion: ConductCriterion; readonly notMet: Shown }[],
  names: Readonly<Record<ConductCriterion, string>>,
  say: Saying,
): TemplateResult => {
  const { phrases } = say
  return html`<section class="card">
    <h2>${phrases.criteria}</h2>
    <p>${phrases.criteriaHint}</p>
    ${sharesTable(
      phrases.criteria,
      phrases.columns.criterion,
      criteria.map(({ criterion, notMet }) => ({ label: names[criterion], low: notMet })),
      say,
      { count: phrases.columns.answers, share: phrases.columns.notMet },
    )}
  </section>`
}
