import { html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { PUBLIC_SERVICES } from '../../../rules/vocabulary.ts'
import type { Funnel, OfficePage } from '../../../service/contract/trends.ts'
import { reportPath, TRENDS_PATH } from '../router.ts'
import { TrendPage } from './page.ts'
import { funnelPicture, linePicture, monthsPicture } from './pictures.ts'
import { criteriaCard } from './shares.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

interface Figures {
  readonly office: OfficePage
  readonly funnel: Funnel
}

/** One office: its months, whether it changed, conduct, services, and its staff without names. */
export class LnOfficeTrends extends TrendPage<Figures> {
  @property() officeId = ''

  protected readonly hasPeriod = true
  protected heading = ({ phrases }: Saying) =>
    this.figures ? this.spoken.named(this.figures.office.name) : phrases.titles.overview
  protected lead = ({ phrases }: Saying) => phrases.leads.office

  protected async ask(query: { from: string; until: string }): Promise<Figures> {
    const params = { officeId: this.officeId }
    const [office, funnel] = await Promise.all([
      this.client('GET /api/trends/offices/:officeId', { params, query }),
      this.client('GET /api/trends/offices/:officeId/funnel', { params, query }),
    ])
    return { office, funnel }
  }

  protected show({ office, funnel }: Figures, say: Saying): TemplateResult {
    const { phrases, number, shown } = say
    const { low, complaints, criteria, services } = office
    const back = html`<p><a href=${reportPath(this.officeId)}>${phrases.openReport}</a></p>
      <p><a href=${TRENDS_PATH}>${phrases.back}</a></p>`
    if (low.n + complaints.received === 0) return html`<p class="notice">${phrases.empty}</p>${back}`
    const of = phrases.of[complaints.of.what](number(complaints.of.count))
    return html`
      <p class="sentence">
        ${phrases.officeSays(shown(low), number(complaints.received), number(complaints.upheld), of)}
      </p>
      ${this.#renderMonths(office, say)} ${this.#renderChart(office, say)}
      ${criteriaCard(criteria, this.spoken.criteria, say)}
      <section class="card">
        <h2>${phrases.services}</h2>
        <p>${phrases.servicesHint}</p>
        ${this.#renderServices(services, say)}
      </section>
      ${this.#renderFunnel(funnel, say)} ${this.#renderSearch()} ${back}
    `
  }

  #renderSearch(): TemplateResult | typeof nothing {
    const { client, session, language, now } = this
    return session?.roles.includes('reform-officer')
      ? html`<ln-staff-search .client=${client} .session=${session} .language=${language} .now=${now}></ln-staff-search>`
      : nothing
  }

  #renderServices(services: OfficePage['services'], say: Saying): TemplateResult {
    const { phrases, number, inCell } = say
    const { columns } = phrases
    const sheet = {
      name: phrases.services,
      columns: [
        columns.service,
        columns.ratings,
        columns.share,
        columns.from,
        columns.to,
        columns.received,
        columns.upheld,
      ],
      rows: services.map(({ service, low: { n, share, interval }, received, upheld }) => [
        this.#serviceName(service, say),
        n,
        share,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        received,
        upheld,
      ]),
    }
    return table(
      sheet,
      [columns.service, columns.ratings, phrases.withInterval(columns.share), columns.received, columns.upheld],
      services.map(({ service, low, received, upheld }) => [
        this.#serviceName(service, say),
        number(low.n),
        inCell(low),
        number(received),
        number(upheld),
      ]),
      phrases.csv,
    )
  }

  #serviceName(service: string, { phrases }: Saying): string {
    const known = PUBLIC_SERVICES.find((each) => each === service)
    return known ? this.spoken.services[known] : phrases.unknownService
  }

  #renderMonths({ months }: OfficePage, { phrases, number, percent, inCell, month: named }: Saying): TemplateResult {
    const { columns } = phrases
    const sheet = {
      name: phrases.byMonth,
      columns: [
        columns.month,
        columns.ratings,
        columns.share,
        columns.from,
        columns.to,
        columns.received,
        columns.upheld,
      ],
      rows: months.map(({ month, low: { n, share, interval }, received, upheld }) => [
        month,
        n,
        share,
        interval?.[0] ?? null,
        interval?.[1] ?? null,
        received,
        upheld,
      ]),
    }
    return html`<section class="card">
      <h2>${phrases.byMonth}</h2>
      <p>${phrases.byMonthDescription}</p>
      ${monthsPicture(
        months.map((each) => ({ ...each, month: named(each.month) })),
        { title: phrases.byMonth, description: phrases.byMonthDescription },
        percent,
      )}
      ${table(
        sheet,
        [columns.month, columns.ratings, phrases.withInterval(columns.share), columns.received, columns.upheld],
        months.map(({ month, low, received, upheld }) => [
          named(month),
          number(low.n),
          inCell(low),
          number(received),
          number(upheld),
        ]),
        phrases.csv,
      )}
    </section>`
  }

  #renderChart({ chart }: OfficePage, { phrases, percent, month: named }: Saying): TemplateResult {
    if (chart === null)
      return html`<section class="card">
        <h2>${phrases.chart}</h2>
        <p>${phrases.noChart}</p>
      </section>`
    const { months, shares, mean, lower, upper, icon } = chart
    const words = {
      title: phrases.chart,
      description: phrases.chartDescription(percent(mean), percent(lower), percent(upper)),
    }
    const series = {
      labels: months.map(named),
      values: shares,
      lower: shares.map(() => lower),
      upper: shares.map(() => upper),
    }
    const columns = [phrases.columns.month, phrases.columns.share]
    return html`<section class="card">
      <h2>${phrases.chart}</h2>
      <p><b>${phrases.icons[icon]}</b> ${words.description}</p>
      ${linePicture(series, words, percent)}
      ${table(
        { name: phrases.chart, columns, rows: months.map((month, i) => [month, shares[i] ?? null]) },
        columns,
        months.map((month, i) => [named(month), percent(shares[i])]),
        phrases.csv,
      )}
    </section>`
  }

  #renderFunnel(funnel: Funnel, { phrases, number }: Saying): TemplateResult {
    const { points, leftOut } = funnel
    const outside = points.filter((point) => point.outside !== 'no').length
    const words = { title: phrases.funnel, description: phrases.funnelDescription(points.length, outside) }
    const columns = [phrases.columns.expected, phrases.columns.ratio, phrases.columns.outside]
    const leftOutSaid = leftOut === 0 ? nothing : html`<p class="muted">${phrases.leftOut(leftOut)}</p>`
    return html`<section class="card">
      <h2>${phrases.funnel}</h2>
      ${
        points.length === 0
          ? html`<p>${phrases.funnelEmpty}</p>`
          : html`<p>${words.description} ${phrases.funnelMeans}</p>
              ${funnelPicture(funnel, words, number)}
              ${table(
                {
                  name: phrases.funnel,
                  columns,
                  rows: points.map((point) => [point.expected, point.ratio, phrases.outside[point.outside]]),
                },
                columns,
                points.map((point) => [
                  number(point.expected, 1),
                  number(point.ratio, 2),
                  phrases.outside[point.outside],
                ]),
                phrases.csv,
              )}`
      }
      ${leftOutSaid}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-office-trends': LnOfficeTrends
  }
}
