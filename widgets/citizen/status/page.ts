import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import { SCORES } from '../../../rules/vocabulary.ts'
import type { ComplaintProgress } from '../../../service/contract/index.ts'
import { attachStyles } from '../attach/attach.ts'
import { choices } from '../styles/choices.ts'
import { renderHandling, renderMore, renderReply, renderView, renderWithdrawal, type Saying } from './forms.ts'
import { pageStyles } from './page-styles.ts'
import { renderFacts, renderSaid, renderState, renderTimeline } from './progress.ts'

export { attachEach } from '../attach/attach.ts'
export { tidy } from '../text.ts'
export { faultsIn } from './draft.ts'

export const PAGE_STYLES = [choices, attachStyles, pageStyles]

interface Shown {
  readonly progress: ComplaintProgress
  readonly saying: Saying
  readonly language: Language
  readonly now: number
  readonly arrived: boolean
  readonly summary: TemplateResult | typeof nothing
  readonly close: () => void
}

/** A complaint as its author sees it: where it stands, what comes next, and what may be said to it. */
export function renderPage({ progress, saying, language, now, arrived, summary, close }: Shown): TemplateResult {
  const { phrases } = saying
  const open = new Set(progress.openVerbs)
  const shown = { progress, phrases, language, now }
  const { handling } = progress
  const handled = handling === null ? undefined : SCORES[handling - 1]
  return html`
    ${progress.demonstration ? html`<p class="demonstration" part="demonstration">${phrases.demonstration}</p>` : nothing}
    <div role="status">${arrived ? html`<p class="arrived">${phrases.done}</p>` : nothing}</div>
    ${summary} ${renderState(shown)}
    ${open.has('reply') && progress.question ? renderSaid(phrases.question, progress.question) : nothing}
    ${open.has('reply') ? renderReply(saying) : nothing}
    ${progress.answer ? renderSaid(phrases.answer, progress.answer) : nothing}
    ${open.has('confirm') || open.has('contest') ? renderView(saying) : nothing} ${renderFacts(shown)}
    ${renderTimeline(shown)}
    ${progress.mayRateHandling && !handled ? renderHandling(saying) : nothing}
    ${handled ? html`<p>${phrases.handlingThanks(phrases.handlingScores[handled])}</p>` : nothing}
    ${open.has('add') && !open.has('reply') ? renderMore(saying) : nothing}
    ${open.has('withdraw') ? renderWithdrawal(saying) : nothing}
    <button type="button" class="link leave" @click=${close}>${phrases.leave}</button>
  `
}
