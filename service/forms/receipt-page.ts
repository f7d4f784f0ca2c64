import { html } from 'ghtml'
import { generate } from 'lean-qr'
import { toSvgSource } from 'lean-qr/extras/svg'
import { localDayOf, momentOf } from '../../widgets/citizen/time.ts'
import { endsLike, groupedCode } from '../../widgets/citizen/tracking-code.ts'
import type { ComplaintReceipt, Statement } from '../contract/index.ts'
import { inLanguage } from '../pages/page.ts'
import { hidden } from './controls.ts'
import type { Spoken } from './spoken.ts'

/** On a narrow screen the code breaks in its middle, never elsewhere. */
const codeBox = (code: string, title: string): string => html`<p class="title" id="code-title">${title}</p>
<p class="code" translate="no" aria-labelledby="code-title"><span>${code.slice(0, 10)}</span><wbr><span>${code.slice(10)}</span></p>`

/** The code as text, never a link: a browser keeps a link in its history, fragment and all. */
const qr = (code: string): string =>
  toSvgSource(generate(code), { on: '#000', off: '#fff', padX: 4, padY: 4, xmlDeclaration: false }).replace(
    '<svg',
    '<svg role="img" aria-label="QR" class="qr"',
  )

/** As the element saves it: the signed characters exactly, a line of dashes, key and signature. */
const statementFile = ({ text, signature, keyId }: Statement): string =>
  `${text}\n-----\nEd25519 ${keyId}\n${signature}\n`

/**
 * What a complaint leaves in the citizen's hands. Its address is that of the form, so it stands in no history; the statement is in
 * the page itself, as a link that a browser saves without asking anybody.
 */
export function renderReceipt(receipt: ComplaintReceipt, spoken: Spoken): string {
  const { receipt: phrases, forms, language } = spoken
  const code = groupedCode(receipt.trackingCode)
  const statement = statementFile(receipt.statement)
  const saved = `data:text/plain;charset=utf-8;base64,${Buffer.from(statement).toString('base64')}`
  const date = (label: string, at: string): string =>
    html`<div><dt>${label}</dt><dd><time datetime="${at}">${momentOf(at, phrases)}</time></dd></div>`
  return html`<div class="receipt">
<h1>${phrases.received}</h1>
<div class="code-box">
!${codeBox(code, phrases.trackingCode)}
<p>${phrases.keepIt}</p>
<details class="qr-box" open><summary>QR</summary>!${qr(code)}<p>${phrases.qrMeans}</p></details>
<p class="no-print">${forms.printHint}</p>
</div>
!${proof(code, spoken)}
<h2>${phrases.whatNext}</h2>
<dl class="answers dates">
!${date(phrases.acknowledgeBy, receipt.acknowledgeBy)}
!${date(phrases.resolveBy, receipt.resolveBy)}
!${date(phrases.filed, receipt.filedAt)}
<div><dt>${phrases.at}</dt><dd>${receipt.desk[language]}<br>${receipt.office[language]}</dd></div>
</dl>
<div class="no-print">
<p>${phrases.signature}</p>
<p class="actions"><a class="button secondary" download="phan-anh-${localDayOf(Date.parse(receipt.filedAt))}.txt" href="${saved}">${phrases.download}</a>
<a class="onward" href="${inLanguage('/track', language)}">${phrases.follow}</a></p>
<details><summary>${forms.statementAsText}</summary><pre class="text" tabindex="0">${statement}</pre></details>
<p class="hint">${forms.sharedDevice}</p>
</div>
</div>`
}

/** Nothing without scripts can ask on leaving; what can be asked is whether the code was written down. */
const proof = (
  code: string,
  { receipt: phrases, language }: Spoken,
  wrong = false,
): string => html`<form method="post" action="/forms/complaint/kept" class="no-print proof" novalidate>
!${hidden('lang', language)}!${hidden('trackingCode', code)}
<h2>${phrases.proveLegend}</h2>
<div class="${wrong ? 'field faulty' : 'field'}">
<label class="title" for="last-four">${phrases.lastFour}</label>
!${wrong ? html`<p class="error" id="last-four-fault">${phrases.lastFourWrong}</p>` : ''}
<div class="row"><input type="text" id="last-four" name="lastFour" class="four" maxlength="8" autocomplete="off" autocapitalize="characters" spellcheck="false"!${wrong ? ' aria-describedby="last-four-fault" aria-invalid="true" autofocus' : ''}>
<button class="secondary">${phrases.lastFourCheck}</button></div>
</div>
</form>`

/** Whether the last four characters typed are those of the code: the answer, and the code once more when they are not. */
export function renderProof(
  given: string,
  typed: string,
  spoken: Spoken,
): { readonly right: boolean; readonly main: string } {
  const { receipt: phrases, forms, language } = spoken
  const code = groupedCode(given)
  const right = code.length === 19 && endsLike(code, typed)
  const main = right
    ? html`<h1>${phrases.lastFourRight}</h1>
<p>${forms.sharedDevice}</p>
<p><a class="button" href="${inLanguage('/track', language)}">${phrases.follow}</a></p>`
    : html`<h1>${phrases.proveLegend}</h1><div class="code-box">!${codeBox(code, forms.codeAgain)}<p>${phrases.keepIt}</p></div>!${proof(code, spoken, true)}`
  return { right, main }
}
