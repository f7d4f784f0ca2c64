import type { Play, Plays } from '../play.ts'
import { CUT_OFF, type Replies } from '../replies.ts'

const TOKEN = 'a-sample-of-the-token-that-stands-in-a-letter'

const opened = (reply: Replies['POST /api/contact-confirmations'], shows: string): Play => ({
  replies: reply === undefined ? {} : { 'POST /api/contact-confirmations': reply },
  fragment: TOKEN,
  does: ({ sees }) => sees(shows),
})

export const confirmation: Plays<'ln-confirm'> = {
  'no-token': () => ({ replies: {}, does: ({ sees }) => sees('p') }),
  waiting: () => opened('never', 'p'),
  done: () => opened({ confirmed: true }, 'h2[tabindex]'),
  invalid: () => opened({ refused: 'contact/link-invalid' }, '.summary'),
  unreachable: () => ({
    ...opened('unreachable', '.summary button'),
    replies: { ...CUT_OFF, 'POST /api/contact-confirmations': 'unreachable' },
  }),
}
