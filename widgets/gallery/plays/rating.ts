import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import { CUT_OFF, type Replies } from '../replies.ts'
import { aDesk, inHours, withPhotos } from '../samples.ts'

const SEND = 'button.primary'

const kept = (verified: boolean): Replies => ({
  'GET /api/desks/:deskCode': aDesk(),
  'POST /api/ratings': { ratedAt: inHours(0), verified },
})

const first = (replies: Replies = kept(false)): Play => ({ replies, does: (hands) => hands.sees('.desk b') })

const sent = (replies: Replies, shows: string): Play => ({
  replies: { ...kept(false), ...replies },
  async does(hands) {
    await chooses(hands)
    await hands.presses(SEND)
    await hands.sees(shows)
  },
})

const chooses = async ({ sees, presses }: Hands) => {
  await sees('.desk b')
  await presses('#score-4')
  await sees('#score-4:checked')
}

export const rating: Plays<'ln-rating'> = {
  first: () => first(),
  chosen: () => ({ replies: kept(false), does: chooses }),
  more: () => ({
    replies: kept(false),
    async does(hands) {
      await chooses(hands)
      await hands.presses('summary')
      await hands.presses('#polite-met')
      await hands.presses('#instructions-easy-notMet')
    },
  }),
  photos: () => ({
    replies: { ...kept(false), 'GET /api/desks/:deskCode': withPhotos() },
    async does(hands) {
      await chooses(hands)
      await hands.presses('summary')
      await hands.sees('.choice img')
    },
  }),
  missing: () => ({
    replies: kept(false),
    async does({ sees, presses }) {
      await sees('.desk b')
      await presses(SEND)
      await sees('.summary')
    },
  }),
  'too-long': () => ({
    replies: kept(false),
    async does(hands) {
      await chooses(hands)
      await hands.presses('summary')
      await hands.types('#words', 'a '.repeat(2100))
      await hands.presses(SEND)
      await hands.sees('#words-fault')
    },
  }),
  sending: () => sent({ 'POST /api/ratings': 'never' }, `${SEND}[aria-disabled="true"]`),
  thanks: () => sent({}, 'h2[tabindex]'),
  'thanks-verified': () => sent(kept(true), 'h2[tabindex]'),
  'visit-invalid': () => sent({ 'POST /api/ratings': { refused: 'rating/visit-invalid' } }, '.summary button'),
  unreachable: () => sent({ ...CUT_OFF, 'POST /api/ratings': 'unreachable' }, '.summary'),
  'not-listed': () => sent({ 'POST /api/ratings': 'unreachable' }, '.summary'),
  'unknown-desk': () => ({
    replies: { 'GET /api/desks/:deskCode': { refused: 'desk/unknown' } },
    does: ({ sees }) => sees('.summary'),
  }),
  demonstration: () => first({ ...kept(false), 'GET /api/desks/:deskCode': aDesk({ demonstration: true }) }),
}
