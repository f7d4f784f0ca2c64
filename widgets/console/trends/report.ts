import { css, html, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { PUBLIC_SERVICES, SCORES } from '../../../rules/vocabulary.ts'
import type { OfficeReport } from '../../../service/contract/trends.ts'
import { officeTrendsPath } from '../router.ts'
import { TrendPage } from './page.ts'
import { periodsUpTo, REPORT_KINDS, type ReportKind, type ReportPeriod } from './report-period.ts'
import { sharesTable } from './shares.ts'
import type { Saying } from './spoken.ts'
import { type Sheet, save, table } from './table.ts'

const reportStyles = css`
  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0 1rem;
  }
  ol.method {
    padding-inline-start: 1.25rem;
  }
  @media print {
    .choose,
    .screen,
    button {
      display: none;
    }
    section.card {
      padding: 0;
      border: 0;
      background: none;
      break-inside: avoid;
    }
    .scroll {
      overflow: visible;
    }
    th,
    td {
      padding-block: 0.25rem;
    }
  }
`

const ANSWERS = ['onTime', 'late', 'overdue', 'inTime', 'withdrawn', 'unknown'] as const

/** One office and period, to be read, downloaded and printed on A4. */
export class LnOfficeReport extends TrendPage<OfficeReport> {
  static override styles = [TrendPage.styles, reportStyles]

  @property() officeId = ''
  @state() private kind: ReportKind = 'quarter'
  /** Counted back from the present one. */
  @state() private chosen = 0

  protected readonly hasPeriod = false
  protected heading = (say: Saying) =>
    this.figures
      ? say.phrases.report.title(this.spoken.named(this.figures.name), this.#periodName(this.#period(), say))
      : say.phrases.titles.report
  protected lead = ({ phrases }: Saying) => phrases.leads.report

  protected ask(): Promise<OfficeReport> {
    const { from, until } = this.#period()
    return this.client('GET /api/trends/offices/:officeId/report', {
      params: { officeId: this.officeId },
      query: { from, until },
    })
  }

  #period(): ReportPeriod {
    const periods = periodsUpTo(this.kind, this.now())
    const period = periods[this.chosen] ?? periods[0]
    if (!period) throw new Error('no period to report on')
    return period
  }

  #periodName({ kind, year, number, from }: ReportPeriod, { phrases, month }: Saying): string {
    if (kind === 'month') return month(from)
    return kind === 'quarter' ? phrases.report.quarter(number, year) : phrases.report.year(year)
  }

  protected show(report: OfficeReport, say: Saying): TemplateResult {
    const { phrases, number, shown, day } = say
    const texts = phrases.report
    const { satisfied, complaints, answers, served, unverified, scores } = report
    const due = answers.onTime + answers.late + answers.overdue
    const today = new Date(this.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const sentences = texts.sentences({
      served: served === null ? null : number(served),
      ratings: number(satisfied.n),
      satisfied: shown(satisfied),
      received: number(complaints.received),
      upheld: number(complaints.upheld),
      onTime: number(answers.onTime),
      due: number(due),
    })
    return html`
      ${this.#renderChoice(say)}
      <p class="sentence">${sentences.join(' ')}</p>
      <section class="card">
        <h2>${texts.people}</h2>
        <p>${served === null ? texts.notServed : texts.served(number(served))}</p>
        <p>${texts.ratings(number(satisfied.n), number(unverified))}</p>
        <h3>${texts.scores}</h3>
        ${
          scores === null
            ? html`<p>${texts.tooFewScores}</p>`
            : this.#plain(
                texts.scores,
                [phrases.columns.score, phrases.columns.count],
                SCORES.map((score, i) => [texts.scoreNames[score], scores[i] ?? 0]),
                say,
              )
        }
      </section>
      ${this.#renderServices(report, say)} ${this.#renderCriteria(report, say)}
      <section class="card">
        <h2>${texts.answers}</h2>
        <p>${texts.answersHint}</p>
        ${this.#plain(
          texts.answers,
          [phrases.columns.became, phrases.columns.count],
          ANSWERS.map((word) => [texts.answerNames[word], answers[word]]),
          say,
        )}
      </section>
      <section class="card">
        <h2>${texts.findings}</h2>
        <p>${texts.findingsHint}</p>
        ${this.#plain(texts.findings, [phrases.columns.became, phrases.columns.count], this.#outcomes(report), say)}
      </section>
      <section class="card">
        <h2>${texts.method}</h2>
        <ol class="method">
          ${texts.methods.map((each) => html`<li>${each}</li>`)}
        </ol>
        <p class="muted">${texts.printedOn(day(today))}</p>
      </section>
      <p class="screen"><a href=${officeTrendsPath(this.officeId)}>${this.spoken.named(report.name)}</a></p>
    `
  }

  #renderChoice(say: Saying): TemplateResult {
    const { phrases } = say
    const texts = phrases.report
    return html`<div class="choose">
      <div class="field">
        <label class="title" for="kind">${texts.which}</label>
        <select id="kind" @change=${this.#chooseKind}>
          ${REPORT_KINDS.map((each) => html`<option value=${each} .selected=${each === this.kind}>${texts.kinds[each]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label class="title" for="which">${texts.kinds[this.kind]}</label>
        <select id="which" @change=${this.#choosePeriod}>
          ${periodsUpTo(this.kind, this.now()).map(
            (each, i) =>
              html`<option value=${i} .selected=${i === this.chosen}>${this.#periodName(each, say)}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <button type="button" @click=${() => print()}>${texts.print}</button>
        <button type="button" @click=${() => this.figures && save(this.#sheet(this.figures, say))}>${texts.csv}</button>
      </div>
    </div>`
  }

  #plain(
    name: string,
    columns: readonly string[],
    rows: readonly (readonly [string, number])[],
    { phrases, number }: Saying,
  ): TemplateResult {
    return table(
      { name, columns, rows },
      columns,
      rows.map(([label, count]) => [label, number(count)]),
      phrases.csv,
    )
  }

  #renderServices({ services }: OfficeReport, say: Saying): TemplateResult {
    const { phrases, number, inCell } = say
    const { columns, report } = phrases
    return html`<section class="card">
      <h2>${report.services}</h2>
      <p>${phrases.servicesHint}</p>
      ${table(
        {
          name: report.services,
          columns: [
            columns.service,
            columns.ratings,
            columns.satisfied,
            columns.from,
            columns.to,
            columns.received,
            columns.upheld,
          ],
          rows: services.map(({ service, satisfied, received, upheld }) => [
            this.#serviceName(service, say),
            satisfied.n,
            satisfied.share,
            satisfied.interval?.[0] ?? null,
            satisfied.interval?.[1] ?? null,
            received,
            upheld,
          ]),
        },
        [columns.service, columns.ratings, phrases.withInterval(columns.satisfied), columns.received, columns.upheld],
        services.map(({ service, satisfied, received, upheld }) => [
          this.#serviceName(service, say),
          number(satisfied.n),
          inCell(satisfied),
          number(received),
          number(upheld),
        ]),
        phrases.csv,
      )}
    </section>`
  }

  #renderCriteria({ criteria }: OfficeReport, say: Saying): TemplateResult {
    const { columns, report } = say.phrases
    return html`<section class="card">
      <h2>${report.criteria}</h2>
      ${sharesTable(
        report.criteria,
        columns.criterion,
        criteria.map(({ criterion, met }) => ({ label: this.spoken.criteria[criterion], low: met })),
        say,
        { count: columns.answers, share: columns.met },
      )}
    </section>`
  }

  #outcomes({ findings, actions }: OfficeReport): (readonly [string, number])[] {
    const { spoken } = this
    return [
      ...findings.map(({ finding, count }) => [spoken.findings[finding], count] as const),
      ...actions.map(({ action, count }) => [spoken.actions[action], count] as const),
    ]
  }

  #serviceName(service: string, { phrases }: Saying): string {
    const known = PUBLIC_SERVICES.find((each) => each === service)
    return known ? this.spoken.services[known] : phrases.unknownService
  }

  /** The whole report in one file: what, of how many, and the interval where there is one. */
  #sheet(report: OfficeReport, say: Saying): Sheet {
    const { phrases } = say
    const texts = phrases.report
    const { columns } = phrases
    const { served, satisfied, unverified, scores, services, criteria, complaints, answers } = report
    const share = ({ n, share: known, interval }: OfficeReport['satisfied']) => [
      n,
      known,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
    ]
    const count = (label: string, n: number | null) => [label, n, null, null, null]
    return {
      name: texts.title(this.spoken.named(report.name), this.#periodName(this.#period(), say)),
      columns: [columns.became, columns.count, columns.satisfied, columns.from, columns.to],
      rows: [
        count(columns.served, served),
        [columns.satisfied, ...share(satisfied)],
        count(columns.unverified, unverified),
        ...SCORES.map((score, i) => count(texts.scoreNames[score], scores?.[i] ?? null)),
        ...services.map((each) => [this.#serviceName(each.service, say), ...share(each.satisfied)]),
        ...criteria.map(({ criterion, met }) => [`${this.spoken.criteria[criterion]}: ${columns.met}`, ...share(met)]),
        count(columns.received, complaints.received),
        count(columns.upheld, complaints.upheld),
        ...ANSWERS.map((word) => count(texts.answerNames[word], answers[word])),
        ...this.#outcomes(report).map(([label, n]) => count(label, n)),
      ],
    }
  }

  readonly #chooseKind = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement
    this.kind = REPORT_KINDS.find((each) => each === value) ?? this.kind
    this.chosen = 0
    this.load()
  }

  readonly #choosePeriod = (event: Event): void => {
    this.chosen = Number((event.currentTarget as HTMLSelectElement).value)
    this.load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-office-report': LnOfficeReport
  }
}
