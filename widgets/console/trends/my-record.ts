import { html, type TemplateResult } from 'lit'
import type { OwnRecord } from '../../../service/contract/trends.ts'
import { REPLIES_PATH } from '../router.ts'
import { TrendPage } from './page.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** What is counted about whoever is signed in: praise first, whole months only. */
export class LnMyRecord extends TrendPage<OwnRecord> {
  protected readonly hasPeriod = false
  protected heading = ({ phrases }: Saying) => phrases.titles.record
  protected lead = ({ phrases }: Saying) => phrases.leads.record
  protected ask = () => this.client('GET /api/my/record', {})

  protected show({ months, low, praise }: OwnRecord, { phrases, number, shown }: Saying): TemplateResult {
    const { columns } = phrases
    const sheet = {
      name: phrases.titles.record,
      columns: [columns.month, columns.praise, columns.ratings, columns.share, columns.from, columns.to],
      rows: months.map((each) => [
        each.month,
        each.praise,
        each.low.n,
        each.low.share,
        each.low.interval?.[0] ?? null,
        each.low.interval?.[1] ?? null,
      ]),
    }
    return html`
      ${
        months.length === 0
          ? html`<p class="notice">${phrases.emptyRecord}</p>`
          : html`<p class="sentence">${phrases.recordSays(number(praise), shown(low))}</p>
              <section class="card">
                ${table(
                  sheet,
                  [columns.month, columns.praise, columns.ratings, columns.share],
                  months.map((each) => [each.month, number(each.praise), number(each.low.n), shown(each.low)]),
                  phrases.csv,
                )}
              </section>`
      }
      <p>${phrases.told} <a href=${REPLIES_PATH}>${phrases.replies}</a>.</p>
      <p>${phrases.dispute}</p>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-my-record': LnMyRecord
  }
}
