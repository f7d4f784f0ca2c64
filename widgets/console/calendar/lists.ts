import { html, type TemplateResult } from 'lit'
import type { CalendarMonth, Declarations } from '../../../service/contract/index.ts'
import { momentIn } from '../formatting/saying.ts'
import type { Spoken } from '../languages/spoken.ts'
import { hoursOf, written } from './dates.ts'
import type { CalendarPhrases } from './languages/phrases.ts'

/** Special days from today on, whatever the month. */
export function renderUpcoming({ upcoming }: CalendarMonth, phrases: CalendarPhrases): TemplateResult {
  return html`<section class="card">
      <h2>${phrases.upcoming}</h2>
      ${
        upcoming.length === 0
          ? html`<p>${phrases.noneUpcoming}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${phrases.upcoming}>
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">${phrases.columns.date}</th>
                    <th scope="col">${phrases.columns.hours}</th>
                    <th scope="col">${phrases.columns.because}</th>
                  </tr>
                </thead>
                <tbody>
                  ${upcoming.map(
                    ({ on, stretches, because }) => html`<tr>
                      <td><time datetime=${on}>${written(on)}</time></td>
                      <td>${stretches.length === 0 ? phrases.closed : hoursOf(stretches)}</td>
                      <td>${because}</td>
                    </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>`
}

/** What was declared, by whom and why, the newest first. */
export function renderHistory(
  declarations: Declarations['declarations'],
  phrases: CalendarPhrases,
  spoken: Spoken,
): TemplateResult {
  return html`<section class="card">
      <h2>${phrases.history}</h2>
      ${
        declarations.length === 0
          ? html`<p>${phrases.noHistory}</p>`
          : html`<ol class="history">
              ${declarations.map(
                ({ version, name, days, because, declaredBy, declaredAt }) => html`<li>
                  <p class="muted">${phrases.declared(version, declaredBy?.name ?? '—', momentIn(spoken, declaredAt))}</p>
                  <p><b>${spoken.named(name)}</b>: ${because}</p>
                  <ul>
                    ${days.map(({ on, stretches }) => {
                      const hours =
                        stretches === null
                          ? phrases.usual
                          : stretches.length === 0
                            ? phrases.closed
                            : hoursOf(stretches)
                      return html`<li>${phrases.dayBecomes(written(on), hours)}</li>`
                    })}
                  </ul>
                </li>`,
              )}
            </ol>`
      }
    </section>`
}
