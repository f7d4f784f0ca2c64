import { html, nothing, type TemplateResult } from 'lit'
import type { OfficeTrends } from '../../../service/contract/trends.ts'
import { officeTrendsPath } from '../router.ts'
import { TrendPage } from './page.ts'
import { intervalBar } from './pictures.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** Offices by name: what was rated, what was complained of, and how sure a share is. */
export class LnTrends extends TrendPage<OfficeTrends> {
  protected readonly hasPeriod = true
  protected ask = (query: { from: string; until: string }) => this.client('GET /api/trends/offices', { query })
  protected heading = ({ phrases }: Saying) => phrases.titles.overview
  protected lead = ({ phrases }: Saying) => phrases.leads.overview

  protected show(figures: OfficeTrends, say: Saying): TemplateResult {
    const { client, session, language, now } = this
    const search = session?.roles.includes('reform-officer')
      ? html`<ln-staff-search .client=${client} .session=${session} .language=${language} .now=${now}></ln-staff-search>`
      : nothing
    return html`${search}${this.#renderOffices(figures, say)}`
  }

  #renderOffices({ offices, pending }: OfficeTrends, { phrases, number, shown, inCell }: Saying): TemplateResult {
    if (offices.length === 0) return html`<p class="notice">${pending ? phrases.pending : phrases.empty}</p>`
    const total = (of: (office: OfficeTrends['offices'][number]) => number) =>
      number(offices.reduce((sum, each) => sum + of(each), 0))
    const { columns } = phrases
    const most = Math.max(0.1, ...offices.map(({ low }) => low.interval?.[1] ?? 0))
    const sheet = {
      name: phrases.titles.overview,
      columns: [
        columns.office,
        columns.ratings,
        columns.share,
        columns.from,
        columns.to,
        columns.received,
        columns.upheld,
        columns.of,
      ],
      rows: offices.map(({ name, low, complaints }) => [
        this.spoken.named(name),
        low.n,
        low.share,
        low.interval?.[0] ?? null,
        low.interval?.[1] ?? null,
        complaints.received,
        complaints.upheld,
        phrases.of[complaints.of.what](String(complaints.of.count)),
      ]),
    }
    return html`
      <p class="sentence">
        ${phrases.officesSay(
          offices.length,
          total(({ low }) => low.n),
          total(({ complaints }) => complaints.received),
          total(({ complaints }) => complaints.upheld),
        )}
      </p>
      <section class="card">
        ${table(
          sheet,
          [
            columns.office,
            columns.ratings,
            phrases.withInterval(columns.share),
            columns.received,
            columns.upheld,
            columns.of,
          ],
          offices.map(({ officeId, name, low, complaints }) => [
            html`<a href=${officeTrendsPath(officeId)}>${this.spoken.named(name)}</a>`,
            number(low.n),
            html`${inCell(low)}${intervalBar(low, most, shown(low))}`,
            number(complaints.received),
            number(complaints.upheld),
            phrases.of[complaints.of.what](number(complaints.of.count)),
          ]),
          phrases.csv,
        )}
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-trends': LnTrends
  }
}
