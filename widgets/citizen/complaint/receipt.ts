import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintReceipt } from '../../../service/contract/index.ts'
import { faultBeside } from '../faults.ts'
import type { Phrases } from '../languages/phrases.ts'
import { momentOf } from '../time.ts'
import { groupedCode } from '../tracking-code.ts'
import { downloadStatement } from './statement-file.ts'

export interface Receipt {
  readonly receipt: ComplaintReceipt
  readonly phrases: Phrases
  readonly language: Language
  readonly trackUrl: string
  /** Whether the citizen showed to have kept the code: undefined before trying. */
  readonly proved: boolean | undefined
  readonly copied: boolean
  readonly copy: () => void
  readonly prove: (event: SubmitEvent) => void
}

/** What a complaint leaves in the citizen's hands: the code, the deadlines as dates, a signed statement. */
export function receipt(given: Receipt): TemplateResult {
  const { receipt, phrases, language, trackUrl, proved, copied, copy } = given
  const { complaint } = phrases
  return html`
    <h2 tabindex="-1">${complaint.received}</h2>
    <div class="code-box">
      <p class="title" id="code-title">${complaint.trackingCode}</p>
      ${renderCode(groupedCode(receipt.trackingCode))}
      <p>${complaint.keepIt}</p>
      <div class="actions">
        ${
          // Plain http, as in a kiosk, has no clipboard.
          navigator.clipboard ? html`<button type="button" @click=${copy}>${complaint.copy}</button>` : nothing
        }
        <button type="button" @click=${() => print()}>${complaint.print}</button>
      </div>
      <p class="done" role="status">${copied ? complaint.copied : nothing}</p>
    </div>
    ${renderProof(given, proved)}
    <h3>${complaint.whatNext}</h3>
    <dl class="dates">
      <div>
        <dt>${complaint.acknowledgeBy}</dt>
        <dd><time datetime=${receipt.acknowledgeBy}>${momentOf(receipt.acknowledgeBy, phrases)}</time></dd>
      </div>
      <div>
        <dt>${complaint.resolveBy}</dt>
        <dd><time datetime=${receipt.resolveBy}>${momentOf(receipt.resolveBy, phrases)}</time></dd>
      </div>
      <div>
        <dt>${complaint.filed}</dt>
        <dd><time datetime=${receipt.filedAt}>${momentOf(receipt.filedAt, phrases)}</time></dd>
      </div>
      <div>
        <dt>${complaint.at}</dt>
        <dd>${receipt.desk[language]}<br />${receipt.office[language]}</dd>
      </div>
    </dl>
    <div class="no-print">
      <p>${complaint.signature}</p>
      <div class="actions">
        <button type="button" @click=${() => downloadStatement(receipt.statement, receipt.filedAt)}>
          ${complaint.download}
        </button>
        <a class="follow" href=${trackUrl}>${complaint.follow}</a>
      </div>
    </div>
  `
}

/** On a narrow screen the code breaks in its middle, never elsewhere. */
const renderCode = (code: string) => html`<p class="code" translate="no" aria-labelledby="code-title">
  <span>${code.slice(0, 10)}</span><wbr /><span>${code.slice(10)}</span>
</p>`

function renderProof({ phrases: { complaint }, prove }: Receipt, proved: boolean | undefined): TemplateResult {
  const wrong = proved === false
  return html`
    <form class="proof no-print ${wrong ? 'faulty' : ''}" novalidate @submit=${prove}>
      <h3>${complaint.proveLegend}</h3>
      ${
        proved
          ? html`<p class="done" id="proved" tabindex="-1">${complaint.lastFourRight}</p>`
          : html`
              <label for="last-four">${complaint.lastFour}</label>
              ${faultBeside('last-four', wrong ? complaint.lastFourWrong : undefined)}
              <div class="actions">
                <input
                  type="text"
                  id="last-four"
                  class="four"
                  maxlength="8"
                  autocomplete="off"
                  autocapitalize="characters"
                  spellcheck="false"
                  aria-describedby=${wrong ? 'last-four-fault' : nothing}
                  aria-invalid=${wrong}
                />
                <button>${complaint.lastFourCheck}</button>
              </div>
            `
      }
    </form>
  `
}
