import { html, type TemplateResult } from 'lit/html.js'
import type { Phrases } from '../phrases.ts'

/** A draft kept on this device: to go on with, or to throw away. */
export const foundDraft = (phrases: Phrases['complaint'], resume: () => void, discard: () => void): TemplateResult =>
  html`<div class="found">
    <p>${phrases.draftFound}</p>
    <div class="actions">
      <button type="button" @click=${resume}>${phrases.draftResume}</button>
      <button type="button" class="link" @click=${discard}>${phrases.draftDiscard}</button>
    </div>
  </div>`
