import { html, type TemplateResult } from 'lit/html.js'
import type { Phrases } from '../phrases.ts'
import type { FailureCode } from '../sending.ts'
import type { Page } from './draft.ts'

/** Where to put right what the service did not take. */
const REMEDIES: Partial<Record<FailureCode, Page>> = {
  'complaint/unknown-staff': 'occasion',
  'complaint/happened-in-future': 'occasion',
  'complaint/code-in-text': 'account',
  'request/text-unreadable': 'account',
  'attachment/gone': 'files',
}

export function remedyFor(
  code: FailureCode | undefined,
  phrases: Phrases['complaintPages'],
  goTo: (page: Page) => void,
): TemplateResult | undefined {
  const page = code && REMEDIES[code]
  return page && html`<p><button type="button" class="link" @click=${() => goTo(page)}>${phrases.change}</button></p>`
}
