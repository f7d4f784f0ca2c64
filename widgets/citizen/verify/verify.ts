import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import { ATTITUDES } from '../../../rules/vocabulary.ts'
import type { ReplyOf } from '../../../service/contract/index.ts'
import { CitizenElement } from '../citizen-element.ts'
import { part } from '../part.ts'
import { speaking } from '../speech.ts'
import { inputs } from '../styles/inputs.ts'
import { summary } from '../summary.ts'
import { tidy } from '../text.ts'
import { textField } from '../text-field.ts'
import { momentOf } from '../time.ts'
import { digestOf, isSigned } from './signature.ts'
import { bytesOf, type Said, saidIn, signedTextIn } from './statement.ts'
import { verifyStyles } from './styles.ts'

type Outcome = 'genuine' | 'altered' | 'other-key'

interface Shown {
  readonly pasted: string
  readonly outcome: Outcome | null
  readonly said: Said | null
  readonly words: string
  /** Whether the words are those of the statement; null before any are given. */
  readonly wordsMatch: boolean | null
  readonly key: ReplyOf<'GET /api/statement-key'> | null
}

/**
 * Checks a signed statement on this device, with the public key of the service; the statement goes nowhere.
 *
 * @summary Paste or drop a statement, read whether it is genuine and what it says.
 */
export class LnVerify extends CitizenElement<'verify', Shown> {
  static override readonly observedAttributes = ['service-url']
  protected static override readonly styles = [inputs, verifyStyles]

  protected readonly speak = speaking('verify')
  protected readonly loadExchange = () => part(() => import('../exchange.ts'))
  protected shown: Shown = { pasted: '', outcome: null, said: null, words: '', wordsMatch: null, key: null }

  protected override draw(frame: HTMLElement): void {
    render(this.#content(), frame)
  }

  #content(): TemplateResult {
    const { phrases, busy, shown, exchange } = this
    return html`
      <h2 tabindex="-1">${phrases.heading}</h2>
      <p>${phrases.lead}</p>
      <form novalidate @submit=${this.#check} @dragover=${this.#dragOver} @drop=${this.#drop}>
        ${summary(this, exchange?.phrases.notReached)}
        ${textField({
          id: 'statement',
          label: phrases.paste,
          fault: exchange?.faultOf('statement'),
          short: true,
          value: shown.pasted,
          onInput: (pasted) => this.show({ pasted, outcome: null, said: null, wordsMatch: null }),
        })}
        <div class="field">
          <label class="title" for="file">${phrases.file}</label>
          <input type="file" id="file" accept="text/plain,.txt" @change=${this.#choose} />
        </div>
        <div class="actions">
          <button class="primary" aria-disabled=${busy}>${busy ? phrases.checking : phrases.check}</button>
        </div>
      </form>
      <div role="status">${this.#renderOutcome()}</div>
      ${shown.outcome === 'genuine' && shown.said ? this.#renderSaid(shown.said) : nothing}
    `
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { phrases } = this
    const { outcome } = this.shown
    if (!outcome) return nothing
    const [title, means] = {
      genuine: [phrases.genuine, phrases.genuineMeans],
      altered: [phrases.altered, phrases.alteredMeans],
      'other-key': [phrases.otherKey, phrases.otherKeyMeans],
    }[outcome]
    return html`<div class="outcome ${outcome}">
      <h3 id="outcome" tabindex="-1">${title}</h3>
      <p>${means}</p>
    </div>`
  }

  #renderSaid(said: Said): TemplateResult {
    const { phrases } = this
    const { words, wordsMatch, key } = this.shown
    const row = (title: string, told: unknown) => html`<div><dt>${title}</dt><dd>${told}</dd></div>`
    const about = ATTITUDES.filter((attitude) => said.attitudes.includes(attitude))
    return html`
      <h3>${phrases.says}</h3>
      <dl>
        ${row(phrases.office, said.office)} ${row(phrases.desk, said.desk)}
        ${row(phrases.filed, momentOf(said.filedAt, phrases))}
        ${row(
          phrases.about,
          about.map((attitude) => html`<div>${phrases.attitude[attitude]}</div>`),
        )}
        ${row(phrases.acknowledgeBy, momentOf(said.acknowledgeBy, phrases))}
        ${row(phrases.resolveBy, momentOf(said.resolveBy, phrases))}
        ${key ? row(phrases.key, html`<code>${key.publicKey}</code><small>${phrases.keyMeans}</small>`) : nothing}
      </dl>
      ${textField({
        id: 'words',
        label: phrases.words,
        hint: phrases.wordsHint,
        short: true,
        value: words,
        onInput: (typed) => void this.#compare(typed, said),
      })}
      <p role="status">
        ${wordsMatch === null ? nothing : wordsMatch ? phrases.wordsMatch : phrases.wordsDiffer}
      </p>
    `
  }

  async #compare(words: string, { salt, accountDigest }: Said): Promise<void> {
    this.show({ words })
    const told = tidy(words).replace(/\r\n?/g, '\n')
    const wordsMatch = told === '' ? null : (await digestOf(`${salt}|${told}`)) === accountDigest
    if (this.shown.words === words) this.show({ wordsMatch })
  }

  #choose = async (event: Event): Promise<void> => {
    const [file] = (event.currentTarget as HTMLInputElement).files ?? []
    if (file) await this.#read(file)
  }

  #dragOver = (event: DragEvent): void => event.preventDefault()

  #drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault()
    const [file] = event.dataTransfer?.files ?? []
    if (file) await this.#read(file)
  }

  async #read(file: File): Promise<void> {
    this.show({ pasted: await file.text(), outcome: null, said: null, wordsMatch: null })
    await this.#judge()
  }

  #check = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    await this.#judge()
  }

  async #judge(): Promise<void> {
    const exchange = await this.engage()
    if (!exchange) return
    const { phrases } = this
    const pasted = this.shown.pasted.trim()
    const signed = signedTextIn(pasted)
    const fault = pasted === '' ? phrases.pasteMissing : signed ? null : phrases.unreadable
    if (exchange.isFaulty(fault ? [{ field: 'statement', text: fault }] : []) || !signed) return
    const key = await exchange.sending.send(pasted, () => this.call('GET /api/statement-key', {}))
    if (!key) return
    const genuine =
      key.keyId === signed.keyId && (await isSigned(signed.text, signed.signature, bytesOf(key.publicKey)))
    const said = genuine ? saidIn(signed.text) : null
    const outcome = key.keyId !== signed.keyId ? 'other-key' : said ? 'genuine' : 'altered'
    this.show({ key, said, outcome })
    await this.focusOn('#outcome')
  }

  protected override forget(): void {
    this.show({ pasted: '', outcome: null, said: null, words: '', wordsMatch: null })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-verify': LnVerify
  }
}
