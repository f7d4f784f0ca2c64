import { html, type TemplateResult } from 'lit/html.js'
import type { RatingKept } from '../../../service/contract/index.ts'
import { LnRatedEvent } from '../events.ts'
import { faultBeside } from '../faults.ts'
import { type HandedOver, takesOver } from '../handover.ts'
import type { PhrasesOf } from '../speech.ts'
import { answered } from './answers.ts'
import type { RatingAnswers } from './chosen.ts'

export { beginExchange, type Exchange } from '../exchange.ts'
export { faultsIn, ratingOf } from './answers.ts'
export { MORE_STYLES, renderMore } from './more.ts'
export { faultBeside, LnRatedEvent }

/** The same for every answer: nobody learns from a screen what was chosen. */
export const thanks = ({ verified }: RatingKept, phrases: PhrasesOf<'ratingRest'>): TemplateResult => html`
  <h2 tabindex="-1">${phrases.thanks}</h2>
  <p>${phrases.kept}</p>
  <p>${verified ? phrases.verified : phrases.unverified}</p>
`

/** Hands what was said so far to a complaint in the same page; a person chooses there what of it to keep. */
export function handOver({ hash, pathname }: HTMLAnchorElement, answers: RatingAnswers): void {
  if (pathname !== location.pathname || hash === '') return
  const target = document.getElementById(hash.slice(1))
  const complaint = target?.matches('ln-complaint') ? target : (target?.querySelector('ln-complaint') ?? null)
  const { staffMemberId, words } = answers
  const handed: HandedOver = { staffMemberId, words, notMet: answered(answers, 'notMet') }
  if (takesOver(complaint)) complaint.takeOver(handed)
}
