import type { Language } from '../../../rules/vocabulary.ts'
import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import type { Replies } from '../replies.ts'
import { aDesk, aReceipt, CODE, TELLING, TOLD } from '../samples.ts'

const NEXT = 'button.primary'

const filed = (): Replies => ({
  'GET /api/desks/:deskCode': aDesk(),
  'POST /api/complaints': aReceipt(),
  'POST /api/attachments': { attachmentId: 'sample', kind: 'pdf', bytes: 48_000 },
})

const toOccasion = async ({ sees, presses }: Hands) => {
  await sees('.desk b')
  await presses('#attitudes')
  await presses('#attitudes-2')
  await presses(NEXT)
  await sees('#who')
}
const toAccount = async (hands: Hands) => {
  await toOccasion(hands)
  await hands.presses('#who')
  await hands.presses(NEXT)
  await hands.sees('#account')
}
const toFiles = async (hands: Hands, words: string) => {
  await toAccount(hands)
  await hands.types('#account', words)
  await hands.presses(NEXT)
  await hands.sees('#files')
}
const toContact = async (hands: Hands, words: string) => {
  await toFiles(hands, words)
  await hands.presses(NEXT)
  await hands.sees('#contact')
}
const toCheck = async (hands: Hands, words: string) => {
  await toContact(hands, words)
  await hands.presses('#contact')
  await hands.presses(NEXT)
  await hands.sees('.answers')
}

const sent = (
  language: Language,
  replies: Replies,
  shows: string,
  then?: (hands: Hands) => Promise<unknown>,
): Play => ({
  replies: { ...filed(), ...replies },
  async does(hands) {
    await toCheck(hands, TOLD[language])
    await hands.presses(NEXT)
    await hands.sees(shows)
    await then?.(hands)
  },
})

const refused = (way: (hands: Hands) => Promise<unknown>): Play => ({
  replies: filed(),
  async does(hands) {
    await way(hands)
    await hands.presses(NEXT)
    await hands.sees('.summary')
  },
})

export const complaint: Plays<'ln-complaint'> = {
  attitudes: () => ({ replies: filed(), does: ({ sees }) => sees('.desk b') }),
  'attitudes-missing': () => refused(({ sees }) => sees('.desk b')),
  occasion: () => ({ replies: filed(), does: toOccasion }),
  account: (language) => ({
    replies: filed(),
    async does(hands) {
      await toAccount(hands)
      await hands.types('#account', TOLD[language])
    },
  }),
  'account-missing': () => refused(toAccount),
  files: (language) => ({
    replies: filed(),
    async does(hands) {
      await toFiles(hands, TOLD[language])
      await hands.attaches('#files', new File(['%PDF-1.4'], 'a.pdf', { type: 'application/pdf' }))
      await hands.sees('.files li')
    },
  }),
  contact: (language) => ({ replies: filed(), does: (hands) => toContact(hands, TOLD[language]) }),
  'contact-missing': (language) =>
    refused(async (hands) => {
      await toContact(hands, TOLD[language])
      await hands.presses('#contact-1')
      await hands.sees('#email')
    }),
  check: (language) => ({ replies: filed(), does: (hands) => toCheck(hands, TOLD[language]) }),
  telling: (language) => ({ replies: filed(), does: (hands) => toCheck(hands, TELLING[language]) }),
  sending: (language) => sent(language, { 'POST /api/complaints': 'never' }, `${NEXT}[aria-disabled="true"]`),
  refused: (language) =>
    sent(language, { 'POST /api/complaints': { refused: 'complaint/code-in-text' } }, '.summary button'),
  unreachable: (language) => sent(language, { 'POST /api/complaints': 'unreachable' }, '.summary'),
  receipt: (language) => sent(language, {}, '.code'),
  'receipt-qr': (language) =>
    sent(language, {}, '.code', async ({ presses, sees }) => {
      await presses('.code-box .actions button:last-child')
      await sees('canvas')
    }),
  'receipt-kept': (language) =>
    sent(language, {}, '.code', async ({ types, presses, sees }) => {
      await types('#last-four', CODE.slice(-4))
      await presses('.proof button')
      await sees('#proved')
    }),
}
