import { html, nothing, type TemplateResult } from 'lit'
import type { CalendarDay, CalendarMonth } from '../../../service/contract/index.ts'
import { clock, shareOf, weekdayOf, written } from './dates.ts'
import type { CalendarPhrases } from './languages/phrases.ts'

interface Shown {
  readonly month: CalendarMonth
  readonly today: string
  readonly phrases: CalendarPhrases
}

/** A month as offices hang it on a wall, each day with its hours; what is special about a day is said in words too. */
export function renderMonth({ month, today, phrases }: Shown): TemplateResult {
  const [first] = month.days
  const blank = Array.from({ length: first ? weekdayOf(first.on) : 0 }, () => null)
  const cells: (CalendarDay | null)[] = [...blank, ...month.days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
  const [year = 0, number = 0] = month.month.split('-').map(Number)
  const worked = month.days.filter((day) => day.stretches.length > 0).length
  return html`
    <table class="month">
      <caption>${phrases.month(number, year)}. ${phrases.workingDays(worked)}</caption>
      <thead>
        <tr>
          ${phrases.weekdays.map(([short, whole]) => html`<th scope="col"><abbr title=${whole}>${short}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week) => html`<tr>
            ${Array.from({ length: 7 }, (_, i) => week[i] ?? null).map((day) =>
              day === null ? html`<td></td>` : renderDay(day, month, today, phrases),
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  `
}

function renderDay(
  day: CalendarDay,
  { usual }: CalendarMonth,
  today: string,
  phrases: CalendarPhrases,
): TemplateResult {
  const share = shareOf(day.stretches, usual)
  const special = day.because !== null
  return html`<td class="${share} ${special ? 'special' : ''} ${day.on === today ? 'today' : ''}">
    <time datetime=${day.on} aria-label=${written(day.on)}>${Number(day.on.slice(8))}</time>
    ${day.on === today ? html`<span class="unseen">${phrases.today}</span>` : nothing}
    <span class="share">${phrases[share]}</span>
    ${day.stretches.map(({ from, to }) => html`<span class="hours">${clock(from)}–${clock(to)}</span>`)}
    ${special ? html`<span class="why">${day.because}</span>` : nothing}
  </td>`
}
