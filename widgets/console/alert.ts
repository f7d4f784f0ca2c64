import { html, nothing, type TemplateResult } from 'lit'

/** Why nothing came of it, announced at once; with a way to go on where there is one. */
export const alert = (sentence: string, remedy?: { label: string; run: () => void }): TemplateResult => html`
  <div class="summary" role="alert" tabindex="-1">
    <p>${sentence}</p>
    ${remedy ? html`<p><button type="button" @click=${remedy.run}>${remedy.label}</button></p>` : nothing}
  </div>
`
