import type { Language } from '../../../rules/vocabulary.ts'
import { emptyDraft } from '../../citizen/complaint/draft.ts'
import { dropDraft, keepDraft } from '../../citizen/complaint/kept-draft.ts'
import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import { CUT_OFF, type Replies } from '../replies.ts'
import { aDesk, aPhoto, aReceipt, CODE, TELLING, TOLD } from '../samples.ts'

const NEXT = 'button.primary'

/** A desk of its own: a draft is found at no other. */
const DRAFTED = 'Q-02'

const filed = (
  upload: Replies['POST /api/attachments'] = { attachmentId: 'sample', kind: 'pdf', bytes: 48_000 },
): Replies => ({
  'GET /api/desks/:deskCode': aDesk(),
  'POST /api/complaints': aReceipt(),
  'POST /api/attachments': upload,
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
const toReachable = async (hands: Hands, words: string) => {
  await toContact(hands, words)
  await hands.presses('#contact-1')
  await hands.sees('#email')
}
const toCheck = async (hands: Hands, words: string) => {
  await toContact(hands, words)
  await hands.presses('#contact')
  await hands.presses(NEXT)
  await hands.sees('.answers')
}

const aDocument = async () => new File(['%PDF-1.4'], 'a.pdf', { type: 'application/pdf' })
const aLargeDocument = async () => new File([new Uint8Array(6 << 20)], 'a.pdf', { type: 'application/pdf' })

const attaching = (language: Language, replies: Replies, file: () => Promise<File>, shows: string): Play => ({
  replies,
  async does(hands) {
    await toFiles(hands, TOLD[language])
    await hands.attaches('#files', await file())
    await hands.sees(shows)
  },
})

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
  'draft-found': () => ({
    replies: filed(),
    prepares(element) {
      element.setAttribute('desk', DRAFTED)
      keepDraft(DRAFTED, emptyDraft(''), Date.now())
    },
    async does({ sees }) {
      await sees('.found')
      dropDraft(DRAFTED)
    },
  }),
  occasion: () => ({ replies: filed(), does: toOccasion }),
  'occasion-missing': () =>
    refused(async (hands) => {
      await toOccasion(hands)
      await hands.types('#day', '2099-01-01')
    }),
  account: (language) => ({
    replies: filed(),
    async does(hands) {
      await toAccount(hands)
      await hands.types('#account', TOLD[language])
    },
  }),
  'account-missing': () => refused(toAccount),
  'account-too-long': (language) =>
    refused(async (hands) => {
      await toAccount(hands)
      await hands.types('#account', `${TOLD[language]} `.repeat(40))
    }),
  files: (language) => attaching(language, filed(), aDocument, '.files li'),
  'files-photo': (language) =>
    attaching(language, filed({ attachmentId: 'sample', kind: 'image', bytes: 312_000 }), aPhoto, '.files canvas'),
  'files-sending': (language) => attaching(language, filed('never'), aDocument, '#files + [role="status"]'),
  'files-too-large': (language) => attaching(language, filed(), aLargeDocument, '#files-fault'),
  'files-refused': (language) =>
    attaching(language, filed({ refused: 'attachment/not-allowed' }), aDocument, '.summary'),
  contact: (language) => ({ replies: filed(), does: (hands) => toContact(hands, TOLD[language]) }),
  'contact-reachable': (language) => ({
    replies: filed(),
    async does(hands) {
      await toReachable(hands, TOLD[language])
      await hands.types('#phone', '0912 345 678')
    },
  }),
  'contact-missing': (language) =>
    refused(async (hands) => {
      await toReachable(hands, TOLD[language])
    }),
  check: (language) => ({ replies: filed(), does: (hands) => toCheck(hands, TOLD[language]) }),
  telling: (language) => ({ replies: filed(), does: (hands) => toCheck(hands, TELLING[language]) }),
  'telling-named': (language) => ({
    replies: filed(),
    async does(hands) {
      await toReachable(hands, TELLING[language])
      await hands.types('#phone', '0912 345 678')
      await hands.presses(NEXT)
      await hands.sees('.answers')
    },
  }),
  sending: (language) => sent(language, { 'POST /api/complaints': 'never' }, `${NEXT}[aria-disabled="true"]`),
  refused: (language) =>
    sent(language, { 'POST /api/complaints': { refused: 'complaint/code-in-text' } }, '.summary button'),
  unreachable: (language) => sent(language, { ...CUT_OFF, 'POST /api/complaints': 'unreachable' }, '.summary'),
  receipt: (language) => sent(language, {}, '.code'),
  'receipt-qr': (language) =>
    sent(language, {}, '.code', async ({ presses, sees }) => {
      await presses('.code-box .actions button:last-child')
      await sees('canvas')
    }),
  'receipt-wrong-four': (language) =>
    sent(language, {}, '.code', async ({ types, presses, sees }) => {
      await types('#last-four', '0000')
      await presses('.proof button')
      await sees('#last-four-fault')
    }),
  'receipt-kept': (language) =>
    sent(language, {}, '.code', async ({ types, presses, sees }) => {
      await types('#last-four', CODE.slice(-4))
      await presses('.proof button')
      await sees('#proved')
    }),
  'unknown-desk': () => ({
    replies: { 'GET /api/desks/:deskCode': { refused: 'desk/unknown' } },
    does: ({ sees }) => sees('.summary'),
  }),
  demonstration: () => ({
    replies: { ...filed(), 'GET /api/desks/:deskCode': aDesk({ demonstration: true }) },
    does: ({ sees }) => sees('.demonstration'),
  }),
}
