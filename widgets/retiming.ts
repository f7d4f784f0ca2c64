import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../rules/vocabulary.ts'
import type { Retiming } from '../service/contract/index.ts'
import { retimingSentences } from './languages/retiming.ts'

/** 24/11/2026, of a local date. */
const dateIn = (on: string): string => on.split('-').reverse().join('/')

/** Which days changed and which dates of a case moved with them; `moment` writes an instant. */
export function renderRetiming(
  retiming: Retiming | undefined,
  language: Language,
  moment: (instant: string) => string,
): TemplateResult | typeof nothing {
  if (retiming === undefined) return nothing
  const { days, moved } = retimingSentences[language]
  return html`<div class="retiming">
    ${retiming.days.map(({ on, is, because }) => html`<p>${days[is](dateIn(on), because)}</p>`)}
    ${retiming.moved.map(({ of, before, after }) => html`<p>${moved[of](moment(before), moment(after))}</p>`)}
  </div>`
}
