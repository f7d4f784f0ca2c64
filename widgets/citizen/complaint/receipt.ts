import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintReceipt } from '../../../service/contract/index.ts'
import { faultBeside } from '../faults.ts'
import type { Phrases } from '../phrases.ts'
import { momentOf } from '../time.ts'
import { groupedCode } from '../tracking-code.ts'
import { downloadStatement } from './statement-file.ts'

export interface Receipt {
  readonly receipt: ComplaintReceipt
  readonly phrases: Phrases['receipt']
  readonly language: Language
  readonly trackUrl: string
  /** Whether the citizen showed to have kept the code: undefined before trying. */
  readonly proved: boolean | undefined
  readonly copied: boolean
  readonly verifyUrl: string
  /** The code drawn as a QR code, once it was asked for. */
  readonly qr: HTMLCanvasElement | null
  readonly copy: () => void
  readonly showQr: () => void
  readonly saveImage: () => void
  readonly prove: (event: SubmitEvent) => void
}

/** What a complaint leaves in the citizen's hands: the code, the deadlines as dates, a signed statement. */
export function receipt(given: Receipt): TemplateResult {
  const { receipt, phrases, language, trackUrl, verifyUrl, proved, copied, copy, qr, showQr, saveImage } = given
  return html`
    <h2 tabindex="-1">${phrases.received}</h2>
    <div class="code-box">
      <p class="title" id="code-title">${phrases.trackingCode}</p>
      ${renderCode(groupedCode(receipt.trackingCode))}
      <p>${phrases.keepIt}</p>
      <div class="actions">
        ${
          // Plain http, as in a kiosk, has no clipboard.
          navigator.clipboard ? html`<button type="button" @click=${copy}>${phrases.copy}</button>` : nothing
        }
        <button type="button" @click=${saveImage}>${phrases.saveImage}</button>
        <button type="button" @click=${() => print()}>${phrases.print}</button>
        ${qr ? nothing : html`<button type="button" @click=${showQr}>${phrases.showQr}</button>`}
      </div>
      ${qr ? html`<div class="qr">${qr}<p>${phrases.qrMeans}</p></div>` : nothing}
      <p class="done" role="status">${copied ? phrases.copied : nothing}</p>
    </div>
    ${renderProof(given, proved)}
    <h3>${phrases.whatNext}</h3>
    <dl class="dates">
      <div>
        <dt>${phrases.acknowledgeBy}</dt>
        <dd><time datetime=${receipt.acknowledgeBy}>${momentOf(receipt.acknowledgeBy, phrases)}</time></dd>
      </div>
      <div>
        <dt>${phrases.resolveBy}</dt>
        <dd><time datetime=${receipt.resolveBy}>${momentOf(receipt.resolveBy, phrases)}</time></dd>
      </div>
      <div>
        <dt>${phrases.filed}</dt>
        <dd><time datetime=${receipt.filedAt}>${momentOf(receipt.filedAt, phrases)}</time></dd>
      </div>
      <div>
        <dt>${phrases.at}</dt>
        <dd>${receipt.desk[language]}<br />${receipt.office[language]}</dd>
      </div>
    </dl>
    <div class="no-print">
      <p>${phrases.signature}</p>
      <div class="actions">
        <button type="button" @click=${() => downloadStatement(receipt.statement, receipt.filedAt)}>
          ${phrases.download}
        </button>
        <a class="follow" href=${trackUrl}>${phrases.follow}</a>
        <a class="follow" href=${verifyUrl}>${phrases.verify}</a>
      </div>
    </div>
  `
}

/** On a narrow screen the code breaks in its middle, never elsewhere. */
const renderCode = (code: string) => html`<p class="code" translate="no" aria-labelledby="code-title">
  <span>${code.slice(0, 10)}</span><wbr /><span>${code.slice(10)}</span>
</p>`

function renderProof({ phrases, prove }: Receipt, proved: boolean | undefined): TemplateResult {
  const wrong = proved === false
  return html`
    <form class="proof no-print ${wrong ? 'faulty' : ''}" novalidate @submit=${prove}>
      <h3>${phrases.proveLegend}</h3>
      ${
        proved
          ? html`<p class="done" id="proved" tabindex="-1">${phrases.lastFourRight}</p>`
          : html`
              <label for="last-four">${phrases.lastFour}</label>
              ${faultBeside('last-four', wrong ? phrases.lastFourWrong : undefined)}
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
                <button>${phrases.lastFourCheck}</button>
              </div>
            `
      }
    </form>
  `
}
