import { html, nothing, type TemplateResult } from 'lit'
import type { AlertView } from '../../../service/contract/index.ts'
import { written } from '../calendar/dates.ts'
import type { AlertPhrases } from './languages/phrases.ts'
import type { writing } from './spoken.ts'

const term = (label: string, value: string): TemplateResult => html`<div>
  <dt>${label}</dt>
  <dd>${value}</dd>
</div>`

/** How sure it is, at once; and all the numbers that made it, for whoever asks. */
export function renderBecause(
  { chart, because }: AlertView,
  phrases: AlertPhrases,
  { number, percent }: ReturnType<typeof writing>,
): TemplateResult {
  const { n, of, interval, chanceFalse, changed, baseline, reached, threshold, statistics, policyVersion } = because
  const { labels } = phrases
  const isReview = chart === 'review' || chart === 'commendation'
  return html`
    <dl>
      ${term(labels.interval, phrases.interval(number(interval[0], 1), number(interval[1], 1)))}
      ${term(labels.sample, phrases.samples[of](number(n)))}
      ${term(labels.chance, phrases.chance(percent(chanceFalse, chanceFalse < 0.1 ? 1 : 0)))}
    </dl>
    <details>
      <summary>${phrases.numbers}</summary>
      <dl>
        ${term(
          labels.compared,
          baseline === null
            ? phrases.colleagues
            : phrases.compared(written(baseline.from), written(baseline.until), number(baseline.n)),
        )}
        ${changed === null ? nothing : term(labels.began, phrases.began(written(changed.from), written(changed.until)))}
        ${term(
          labels.line,
          isReview
            ? phrases.chanceLine(percent(reached, 1), percent(threshold, 1))
            : phrases.line(number(reached, 2), number(threshold, 2)),
        )}
        ${term(labels.computed, phrases.computed(statistics, policyVersion))}
      </dl>
      ${isReview ? nothing : html`<p class="muted">${phrases.selected}</p>`}
    </details>
  `
}
