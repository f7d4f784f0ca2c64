import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { Disputed } from '../../../rules/dispute.ts'
import type { MyDispute, MyDisputes, NoticeAboutMe, OwnRecord } from '../../../service/contract/index.ts'
import type { LnDisputedEvent } from '../disputes/dispute-form.ts'
import { disputePhrases } from '../disputes/spoken.ts'
import { allegationIn } from '../languages/allegation.ts'
import { REPLIES_PATH } from '../router.ts'
import { TrendPage } from './page.ts'
import { criteriaCard } from './shares.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

interface Held {
  readonly record: OwnRecord
  readonly notices: readonly NoticeAboutMe[]
  /** How long deciding a dispute takes. */
  readonly allowance: MyDisputes['allowance']
}

/** What is held about whoever is signed in: praise first, whole months only, and where to dispute it. */
export class LnMyRecord extends TrendPage<Held> {
  @state() private disputes: readonly MyDispute[] = []
  @state() private said = ''

  protected readonly hasPeriod = false
  protected heading = ({ phrases }: Saying) => phrases.titles.record
  protected lead = ({ phrases }: Saying) => phrases.leads.record

  protected async ask(): Promise<Held> {
    const [record, { notices }, { disputes, allowance }] = await Promise.all([
      this.client('GET /api/my/record', {}),
      this.client('GET /api/my/notices', {}),
      this.client('GET /api/my/disputes', {}),
    ])
    this.disputes = disputes
    return { record, notices, allowance }
  }

  protected show({ record, notices, allowance }: Held, say: Saying): TemplateResult {
    const { phrases, number, shown } = say
    const { batches, low, praise, waiting } = record
    return html`
      <div class="said" role="status" tabindex="-1">${this.said === '' ? nothing : html`<p class="notice">${this.said}</p>`}</div>
      ${
        batches.length === 0
          ? html`<p class="notice">${phrases.emptyRecord}</p>`
          : html`<p class="sentence">${phrases.recordSays(number(praise), shown(low))}</p>
              ${this.#renderBatches(record, say)}`
      }
      ${waiting > 0 ? html`<p class="muted">${phrases.waiting(number(waiting))}</p>` : nothing}
      ${this.#renderTold(notices, record.until, say)} ${this.#renderDisputes(batches.length > 0, allowance)}
    `
  }

  #renderBatches({ batches, criteria }: OwnRecord, say: Saying): TemplateResult {
    const { phrases, number, inCell, months } = say
    const { columns } = phrases
    const sheet = {
      name: phrases.titles.record,
      columns: [columns.from_, columns.until, columns.praise, columns.ratings, columns.share, columns.from, columns.to],
      rows: batches.map(({ from, until, low, praise }) => [
        from,
        until,
        praise,
        low.n,
        low.share,
        low.interval?.[0] ?? null,
        low.interval?.[1] ?? null,
      ]),
    }
    return html`<section class="card">
        <h2>${phrases.byMonth}</h2>
        <p>${phrases.batches}</p>
        ${table(
          sheet,
          [columns.month, columns.praise, columns.ratings, phrases.withInterval(columns.share)],
          batches.map(({ from, until, low, praise }) => [
            months(from, until),
            number(praise),
            number(low.n),
            inCell(low),
          ]),
          phrases.csv,
        )}
      </section>
      ${criteriaCard(criteria, this.spoken.criteria, say)}`
  }

  /** With its month's batch, no earlier: no desk and no day stands here. */
  #renderTold(notices: readonly NoticeAboutMe[], until: string, { phrases, month }: Saying): TemplateResult {
    const told = notices.filter((notice) => notice.month <= until)
    const { spoken } = this
    return html`<section class="card">
      <h2>${phrases.told}</h2>
      ${told.length === 0 ? html`<p>${phrases.nothingTold}</p>` : nothing}
      <ul class="told">
        ${told.map(
          (notice) => html`<li>
            <p>
              <b>${month(notice.month)}: ${notice.allegations.map((each) => allegationIn(spoken, each)).join('; ')}.</b>
              ${spoken.replies.stages[notice.stage]}.
              ${notice.findings.map(({ finding }) => (finding === null ? nothing : html`${spoken.findings[finding]}. `))}
            </p>
            ${this.#renderForm(notice)}
          </li>`,
        )}
      </ul>
      <p><a href=${REPLIES_PATH}>${phrases.replies}</a></p>
    </section>`
  }

  #renderForm({ noticeId, stage }: NoticeAboutMe): TemplateResult | typeof nothing {
    if (stage === 'corrected' || stage === 'ended') return nothing
    const kinds: readonly Disputed[] = stage === 'concluded' ? ['attribution', 'finding'] : ['attribution']
    const pending = this.disputes.some((each) => each.noticeId === noticeId && ['open', 'held'].includes(each.state))
    if (pending) return html`<p class="muted">${disputePhrases[this.language].states.open}.</p>`
    const { client, session, language, now } = this
    return html`<ln-dispute-form .client=${client} .session=${session} .language=${language} .now=${now} .noticeId=${noticeId} .kinds=${kinds} @ln-disputed=${this.#disputed}></ln-dispute-form>`
  }

  #renderDisputes(hasFigures: boolean, { amount, unit }: Held['allowance']): TemplateResult {
    const { client, session, language, now, disputes } = this
    const phrases = disputePhrases[language]
    return html`<section>
      <h2>${phrases.mine}</h2>
      <p>${phrases.mineLead(phrases.within(amount, unit))}</p>
      ${
        hasFigures
          ? html`<ln-dispute-form .client=${client} .session=${session} .language=${language} .now=${now} @ln-disputed=${this.#disputed}></ln-dispute-form>`
          : nothing
      }
      <ln-my-disputes .client=${client} .session=${session} .language=${language} .now=${now} .disputes=${disputes} @ln-disputed=${this.#withdrew}></ln-my-disputes>
    </section>`
  }

  readonly #disputed = (event: LnDisputedEvent): void => this.#took(event, disputePhrases[this.language].sent)
  readonly #withdrew = (event: LnDisputedEvent): void => this.#took(event, disputePhrases[this.language].withdrawn)

  #took({ disputes }: LnDisputedEvent, said: string): void {
    this.disputes = disputes
    this.said = said
    void this.focusOn('.said')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-my-record': LnMyRecord
  }
}
