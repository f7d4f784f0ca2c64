import type { RatingKept } from '../../../service/contract/index.ts'
import type { Client } from '../../client.ts'
import type { Exchange } from '../exchange.ts'
import type { Phrases } from '../phrases.ts'
import { faultsIn, type Given, ratingOf } from './answers.ts'
import type { RatingAnswers } from './chosen.ts'

/** Sends a rating unless something of it is to be looked at again; undefined when nothing came of it. */
export async function sendRating(
  answers: RatingAnswers,
  given: Given,
  exchange: Exchange,
  call: Client,
  phrases: Phrases['ratingRest'],
): Promise<RatingKept | undefined> {
  const { score } = answers
  if (exchange.isFaulty(faultsIn(answers, phrases)) || score === null) return undefined
  const body = ratingOf(answers, score, given)
  return exchange.sending.send(body, (idempotencyKey) => call('POST /api/ratings', { body, idempotencyKey }))
}
