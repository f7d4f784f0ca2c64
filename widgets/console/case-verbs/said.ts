import { html, type TemplateResult } from 'lit'
import { tidy } from '../../citizen/text.ts'

/** Texts as they will be read, and short facts beside them. */
export const said = (
  texts: readonly (readonly [string, string])[],
  facts: readonly (readonly [string, unknown])[] = [],
): TemplateResult => html`
  <dl class="look-over">
    ${facts.map(([title, value]) => html`<dt>${title}</dt><dd>${value}</dd>`)}
    ${texts.map(([title, text]) => html`<dt>${title}</dt><dd class="words">${tidy(text)}</dd>`)}
  </dl>
`
