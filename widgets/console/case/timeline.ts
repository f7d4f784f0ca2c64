import { html, nothing, type TemplateResult } from 'lit'
import type { TimelineEntry } from '../../../service/contract/index.ts'
import { renderRetiming } from '../../retiming.ts'
import { momentIn } from '../formatting/saying.ts'
import { recusalIn } from './recusal.ts'
import type { Shown } from './shown.ts'

/** Everything that happened, oldest first. */
export const renderTimeline = (shown: Shown): TemplateResult => html`
  <section class="card">
    <h2>${shown.spoken.timeline.title}</h2>
    <ol class="timeline">
      ${shown.view.timeline.map((entry, i) => renderEntry(entry, i >= shown.seen, shown))}
    </ol>
  </section>
`

function renderEntry(entry: TimelineEntry, fresh: boolean, { view, spoken }: Shown): TemplateResult {
  const { timeline } = spoken
  const { at, verb, by, person, to, level, reminderOf, about, recusal, days, retiming } = entry
  // The answer in force stands on the page by itself.
  const words = (verb === 'resolve' && entry.words === view.answer) || entry.words === '' ? null : entry.words
  const sealed = words === null && by === 'citizen' && (verb === 'reply' || verb === 'add' || verb === 'contest')
  return html`<li class=${by}>
    <p class="when">
      <time datetime=${at}>${momentIn(spoken, at)}</time>
      ${fresh ? html`<span class="tag">${timeline.fresh}</span>` : nothing}
    </p>
    <p class="what">
      ${timeline.events[verb]({ person: person?.name ?? null, to: to?.name ?? null, level, reminderOf, about: about?.name ?? null, recusal: recusal === null ? null : recusalIn(spoken, recusal), days })}
    </p>
    ${renderRetiming(retiming, spoken.language, (instant) => momentIn(spoken, instant))}
    ${words === null ? nothing : html`<blockquote>${words}</blockquote>`}
    ${sealed ? html`<p class="muted small">${timeline.sealed}</p>` : nothing}
  </li>`
}
