import { html, nothing } from 'lit'
import type { TimelineEntry } from '../../service/contract/index.ts'
import type { Shown } from './case-header.ts'
import { dateAndClock } from './formatting/instants.ts'

/** Verbs whose words are the citizen's own, sealed from all but the handler. */
const CITIZEN_SPEAKS: readonly TimelineEntry['verb'][] = ['reply', 'add', 'contest']

/** Everything that happened, in order; entries from `seen` on are marked as new. */
export function caseTimeline({ view, say }: Shown, seen: number) {
  const handles = view.account !== null
  return html`
    <section class="panel" aria-labelledby="timeline">
      <h2 id="timeline">${say.timeline.title}</h2>
      <ol class="timeline">
        ${view.timeline.map(
          (entry, index) => html`<li class="by-${entry.by}">
            <p class="muted small">
              <time datetime=${entry.at}>${dateAndClock(entry.at)}</time>
              ${index >= seen ? html`<span class="mark heed">${say.timeline.fresh}</span>` : nothing}
            </p>
            <p>
              ${say.timeline.events[entry.verb]({
                person: entry.person?.name ?? null,
                to: entry.to?.name ?? null,
                level: entry.level,
                reminderOf: entry.reminderOf,
              })}
            </p>
            ${entry.words === null ? nothing : html`<blockquote class="told">${entry.words}</blockquote>`}
            ${
              entry.words === null && !handles && CITIZEN_SPEAKS.includes(entry.verb)
                ? html`<p class="muted small">${say.timeline.sealed}</p>`
                : nothing
            }
          </li>`,
        )}
      </ol>
    </section>
  `
}
