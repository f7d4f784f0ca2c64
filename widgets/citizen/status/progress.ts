import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintProgress, ProgressStep } from '../../../service/contract/index.ts'
import { renderRetiming } from '../../retiming.ts'
import type { Phrases } from '../phrases.ts'
import { momentOf } from '../time.ts'
import { nextSentences } from './next.ts'

interface Shown {
  readonly progress: ComplaintProgress
  readonly phrases: Phrases['progress']
  readonly language: Language
  readonly now: number
}

/** The state in plain words, and what comes next. */
export const renderState = (shown: Shown): TemplateResult => html`
  <div class="state">
    <h2 tabindex="-1">${shown.phrases.states[shown.progress.state]}</h2>
    ${nextSentences(shown).map((sentence) => html`<p>${sentence}</p>`)}
  </div>
`

/** Where, about what, in whose hands. */
export function renderFacts({ progress, phrases, language }: Shown): TemplateResult {
  return html`
    <dl>
      <div>
        <dt>${phrases.at}</dt>
        <dd>
          ${progress.desk ? html`${progress.desk[language]}<br />` : nothing}${progress.office[language]}
        </dd>
      </div>
      <div>
        <dt>${phrases.about}</dt>
        <dd>${progress.attitudes.map((attitude) => html`<div>${phrases.attitude[attitude]}</div>`)}</dd>
      </div>
      ${
        progress.handledBy
          ? html`<div>
              <dt>${phrases.handledBy}</dt>
              <dd>${progress.handledBy[language]}</dd>
            </div>`
          : nothing
      }
      <div>
        <dt>${phrases.filedAt}</dt>
        <dd><time datetime=${progress.filedAt}>${momentOf(progress.filedAt, phrases)}</time></dd>
      </div>
      ${
        progress.view
          ? html`<div>
              <dt>${phrases.yourView}</dt>
              <dd>${phrases.viewOf[progress.view]}</dd>
            </div>`
          : nothing
      }
    </dl>
  `
}

/** What was said to the citizen and is of the moment: the question that waits, the answer given. */
export const renderSaid = (title: string, said: string): TemplateResult => html`
  <section class="said">
    <h3>${title}</h3>
    <p class="told">${said}</p>
  </section>
`

export function renderTimeline({ progress, phrases, language }: Shown): TemplateResult {
  const shownAbove = [progress.answer, progress.state === 'waiting' ? progress.question : null]
  const step = ({ at, verb, by, words, until, files, retiming }: ProgressStep) => html`
    <li class=${by}>
      <time datetime=${at}>${momentOf(at, phrases)}</time>
      <div>${phrases.steps[verb]}</div>
      ${renderRetiming(retiming, language, (instant) => momentOf(instant, phrases))}
      ${until ? html`<p>${phrases.newDate(momentOf(until, phrases))}</p>` : nothing}
      ${words && !shownAbove.includes(words) ? html`<p class="told">${words}</p>` : nothing}
      ${files ? html`<p class="files-sent">${phrases.filesSent(files)}</p>` : nothing}
    </li>
  `
  return html`
    <h3>${phrases.timeline}</h3>
    <ol class="timeline">
      ${progress.steps.map(step)}
    </ol>
  `
}
