import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Exchange } from './exchange.ts'
import type { Common } from './phrases.ts'

interface Asking {
  readonly phrases: Common
  readonly exchange: Exchange | null
  readonly isCutOff: boolean
}

/** Above a form: what to look at again, else why the last sending came to nothing. */
export const summary = (
  { phrases, exchange, isCutOff }: Asking,
  heading?: string,
  remedy?: TemplateResult,
): TemplateResult | typeof nothing =>
  isCutOff
    ? html`<p class="error" role="alert">${phrases.unreachable}</p>`
    : (exchange?.summary(heading, remedy) ?? nothing)
