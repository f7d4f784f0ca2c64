import { html, type TemplateResult } from 'lit'
import type { AlertInbox } from '../../../service/contract/index.ts'
import type { AlertPhrases } from './languages/phrases.ts'
import type { writing } from './spoken.ts'

/** What became of signals, beside what their design lets expect. */
export function renderRate(
  rate: AlertInbox['rate'],
  { rate: phrases }: AlertPhrases,
  { number, percent }: ReturnType<typeof writing>,
): TemplateResult {
  const { decided, noGround, dataProblem, share, interval, expected } = rate
  return html`<section class="card" aria-labelledby="rate">
    <h2 id="rate">${phrases.title}</h2>
    <div class="rates">
      <div>
        <h3>${phrases.realised}</h3>
        <p>
          ${
            share === null || interval === null
              ? phrases.tooFew(decided)
              : phrases.of(percent(share), percent(interval[0]), percent(interval[1]), noGround, decided)
          }
          ${phrases.dataProblems(dataProblem)}
        </p>
      </div>
      <div>
        <h3>${phrases.expected}</h3>
        <p>${phrases.expectedSays(percent(expected))}</p>
      </div>
    </div>
    <p class="muted">
      ${phrases.nominal(number(rate.nominalPer100StaffYears, 1), number(rate.measuredPer100StaffYears, 1))}
    </p>
  </section>`
}
