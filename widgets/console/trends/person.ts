import { html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import type { PersonPage } from '../../../service/contract/trends.ts'
import { allegationIn } from '../languages/allegation.ts'
import { casePath, TRENDS_PATH } from '../router.ts'
import { TrendPage } from './page.ts'
import { evidencePicture, linePicture } from './pictures.ts'
import { criteriaCard } from './shares.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** One staff member against colleagues at the same work; praise stands beside complaints. */
export class LnStaffTrends extends TrendPage<PersonPage> {
  @property() staffMemberId = ''

  protected readonly hasPeriod = true
  protected heading = ({ phrases }: Saying) => this.figures?.name ?? phrases.titles.person
  protected lead = ({ phrases }: Saying) => phrases.leads.person
  protected ask = (query: { from: string; until: string }) =>
    this.client('GET /api/trends/staff/:staffMemberId', { params: { staffMemberId: this.staffMemberId }, query })

  protected show(person: PersonPage, say: Saying): TemplateResult {
    const { phrases, number } = say
    const { complaints, praise, criteria } = person
    return html`
      <p class="muted">${this.spoken.named(person.post)}, ${this.spoken.named(person.office)}</p>
      <p class="sentence">${this.#sentence(person, say)}</p>
      ${person.ratio === null ? nothing : html`<p>${phrases.conversation}</p>`}
      <section class="card">
        <h2>${phrases.praiseAndComplaints}</h2>
        <ul>
          <li>${phrases.praise(number(praise))}</li>
          <li>
            ${phrases.complaints(number(complaints.received), number(complaints.upheld), number(complaints.withdrawn))}
          </li>
        </ul>
      </section>
      ${this.#renderReplies(person, say)} ${this.#renderWeeks(person, say)} ${this.#renderChange(person, say)}
      ${criteriaCard(criteria, this.spoken.criteria, say)}
      <p><a href=${TRENDS_PATH}>${phrases.back}</a></p>
    `
  }

  #sentence({ low, ratio, expected, reliability }: PersonPage, { phrases, number, percent }: Saying): string {
    if (low.n === 0) return phrases.nothing
    if (low.share === null) return phrases.tooLittle(number(low.n))
    if (ratio === null || expected === null || reliability === null) return phrases.notComparable
    const standing = ratio.low > 1 ? 'above' : ratio.high < 1 ? 'below' : 'inLine'
    const { mean, low: from, high: to } = ratio
    return `${phrases.standing[standing]}: ${phrases.against(percent(low.share), percent(expected))} ${phrases.range(
      number(mean, 2),
      number(from, 2),
      number(to, 2),
      number(reliability, 2),
    )}`
  }

  #renderReplies({ replies }: PersonPage, { phrases, month }: Saying): TemplateResult {
    const { spoken } = this
    return html`<section class="card">
      <h2>${phrases.saidInReply}</h2>
      ${replies.length === 0 ? html`<p>${phrases.nobodyAsked}</p>` : nothing}
      <ul class="told">
        ${replies.map(
          ({ caseId, month: happened, allegations, reply, findings }) => html`<li>
            <p>
              <b>${month(happened)}: ${allegations.map((each) => allegationIn(spoken, each)).join('; ')}.</b>
              ${findings.map((finding) => (finding === null ? nothing : html`${spoken.findings[finding]}. `))}
              <a href=${casePath(caseId)}>${phrases.openCase}</a>
            </p>
            ${reply === null ? html`<p class="muted">${phrases.silent}</p>` : html`<blockquote>${reply}</blockquote>`}
          </li>`,
        )}
      </ul>
    </section>`
  }

  #renderChange({ change }: PersonPage, { phrases, number, day }: Saying): TemplateResult {
    if (change === null)
      return html`<section class="card">
        <h2>${phrases.change}</h2>
        <p>${phrases.noChange}</p>
      </section>`
    const { from, threshold, weeks, signal } = change
    const told = signal === null ? null : { on: day(signal.on), since: day(signal.since) }
    const words = { title: phrases.change, description: phrases.changeDescription(day(from), told) }
    const { columns } = phrases
    const names = [columns.week, columns.evidence, columns.limit]
    return html`<section class="card">
      <h2>${phrases.change}</h2>
      <p>${words.description}</p>
      ${evidencePicture(
        weeks.map(({ week, sum }) => ({ label: day(week), sum })),
        threshold,
        words,
        (value) => number(value, 1),
      )}
      ${table(
        { name: phrases.change, columns: names, rows: weeks.map(({ week, sum }) => [week, sum, threshold]) },
        names,
        weeks.map(({ week, sum }) => [day(week), number(sum, 2), number(threshold, 2)]),
        phrases.csv,
      )}
    </section>`
  }

  #renderWeeks({ weeks }: PersonPage, { phrases, number, day }: Saying): TemplateResult {
    if (weeks.length === 0)
      return html`<section class="card">
        <h2>${phrases.weeks}</h2>
        <p>${phrases.noWeeks}</p>
      </section>`
    const outside = weeks.filter(({ ewma, limit }) => ewma > limit).length
    const words = { title: phrases.weeks, description: phrases.weeksDescription(outside) }
    const series = {
      labels: weeks.map(({ week }) => day(week)),
      values: weeks.map(({ ewma }) => ewma),
      lower: weeks.map(({ limit }) => -limit),
      upper: weeks.map(({ limit }) => limit),
    }
    const { columns } = phrases
    const names = [columns.week, columns.ratings, columns.lowCount, columns.ewma, columns.limit]
    return html`<section class="card">
      <h2>${phrases.weeks}</h2>
      <p>${words.description}</p>
      ${linePicture(series, words, (value) => number(value, 1))}
      ${table(
        {
          name: phrases.weeks,
          columns: names,
          rows: weeks.map(({ week, n, low, ewma, limit }) => [week, n, low, ewma, limit]),
        },
        names,
        weeks.map(({ week, n, low, ewma, limit }) => [
          day(week),
          number(n),
          number(low),
          number(ewma, 2),
          number(limit, 2),
        ]),
        phrases.csv,
      )}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-staff-trends': LnStaffTrends
  }
}
