import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import type { Common } from '../phrases.ts'

export const deskNames = (view: DeskView | null, language: Language, phrases: Common): TemplateResult => html`
  ${view?.demonstration ? html`<p class="demonstration" part="demonstration">${phrases.demonstration}</p>` : nothing}
  <p class="desk" part="desk">
    ${view ? html`<b>${view.name[language]}</b>${view.office.name[language]}` : phrases.loading}
  </p>
`
