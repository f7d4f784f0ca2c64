import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import type { RatingKept } from '../../../service/contract/index.ts'
import type { Exchange } from '../exchange.ts'
import { faultBeside } from '../faults.ts'
import type { PhrasesOf } from '../speech.ts'
import { type Asking, renderMore } from './more.ts'
import type { Places } from './screen.ts'

export { channelOf } from '../channel.ts'
export { LnRatedEvent } from '../events.ts'
export { beginExchange } from '../exchange.ts'
export { onlyServiceOf } from '../only-service.ts'
export { MORE_STYLES } from './more.ts'
export { complainHere, handOver } from './onward.ts'
export { sendRating } from './sent.ts'

type Phrases = PhrasesOf<'ratingRest'>

interface Rated extends Omit<Asking, 'faults'> {
  readonly exchange: Exchange
  readonly kept: RatingKept | null
  readonly isUnknown: boolean
  readonly askAgain: () => void
  readonly leaveOutVisit: () => void
}

/** Draws into the places that the first screen leaves open. */
export function drawRest(places: Places, rated: Rated, phrases: Phrases): void {
  const { exchange, kept, isUnknown, askAgain } = rated
  render(exchange.summary(undefined, remedy(rated, phrases)), places.summary)
  render(faultBeside('score', exchange.faultOf('score')), places.fault)
  render(renderMore({ ...rated, faults: exchange.faults }, phrases), places.more)
  render(isUnknown ? exchange.notReached(askAgain) : kept ? thanks(kept, phrases) : nothing, places.outcome)
}

/** A slip that has expired keeps nobody from rating. */
const remedy = ({ exchange, leaveOutVisit }: Rated, phrases: Phrases): TemplateResult | undefined =>
  exchange.failure?.code === 'rating/visit-invalid'
    ? html`<p><button @click=${leaveOutVisit}>${phrases.sendWithoutVisit}</button></p>`
    : undefined

/** The same for every answer: nobody learns from a screen what was chosen. */
const thanks = ({ verified }: RatingKept, phrases: Phrases): TemplateResult => html`
  <h2 tabindex="-1">${phrases.thanks}</h2>
  <p>${phrases.kept}</p>
  <p>${verified ? phrases.verified : phrases.unverified}</p>
`
