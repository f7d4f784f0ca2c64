import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Phrases } from '../phrases.ts'
import { PAGES, type Page } from './draft.ts'

/** How far one has come, and the way back. */
export function stepAt(page: Page, phrases: Phrases['complaint'], back: () => void): TemplateResult {
  const behind = PAGES.indexOf(page)
  return html`
    ${
      behind === 0
        ? nothing
        : html`<p class="back"><button type="button" class="link" @click=${back}>← ${phrases.back}</button></p>`
    }
    <p class="step">${phrases.step(behind + 1, PAGES.length)}</p>
    <div class="progress" part="progress" aria-hidden="true">
      ${PAGES.map((_, i) => html`<span class=${i <= behind ? 'behind' : ''}></span>`)}
    </div>
  `
}
