import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintProgress } from '../../../service/contract/index.ts'
import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import type { Replies } from '../replies.ts'
import { ANSWER, aProgress, CODE, inHours, QUESTION, REASON, REPLY, TOLD } from '../samples.ts'

const OPEN = 'form:has(#code) button'

const opens = async (hands: Hands, code = CODE) => {
  await hands.types('#code', code)
  await hands.presses(OPEN)
}

const asked = (replies: Replies, shows: string, code = CODE): Play => ({
  replies,
  async does(hands) {
    await opens(hands, code)
    await hands.sees(shows)
  },
})

const shown = (
  language: Language,
  part: Partial<ComplaintProgress>,
  then?: (hands: Hands) => Promise<unknown>,
  replies: Replies = {},
): Play => ({
  replies: { 'POST /api/complaints/track': aProgress(language, part), ...replies },
  async does(hands) {
    await opens(hands)
    await hands.sees('.leave')
    await then?.(hands)
  },
})

const filing = (language: Language) =>
  ({ at: inHours(-24 * 9), verb: 'file', by: 'citizen', words: TOLD[language] }) as const
const taken = { at: inHours(-24 * 8), verb: 'acknowledge', by: 'office' } as const

const waiting = (language: Language): Partial<ComplaintProgress> => ({
  state: 'waiting',
  question: QUESTION[language],
  openVerbs: ['reply', 'add', 'withdraw'],
  steps: [filing(language), taken, { at: inHours(-20), verb: 'ask', by: 'office', words: QUESTION[language] }],
})

const resolved = (language: Language): Partial<ComplaintProgress> => ({
  state: 'resolved',
  resolveBy: null,
  answer: ANSWER[language],
  openVerbs: ['add', 'confirm', 'contest'],
  mayRateHandling: true,
  steps: [filing(language), taken, { at: inHours(-4), verb: 'resolve', by: 'office', words: ANSWER[language] }],
})

const closed = (language: Language): Partial<ComplaintProgress> => ({
  ...resolved(language),
  state: 'closed',
  view: 'satisfied',
  openVerbs: [],
})

export const status: Plays<'ln-status'> = {
  first: () => ({ replies: {}, does: ({ sees }) => sees('#code') }),
  'code-wrong': () => asked({}, '.summary', '7QK2-M4X'),
  opening: () => asked({ 'POST /api/complaints/track': 'never' }, 'button[aria-disabled="true"]'),
  'unknown-code': () => asked({ 'POST /api/complaints/track': { refused: 'complaint/unknown-code' } }, '.summary'),
  unreachable: () => asked({ 'POST /api/complaints/track': 'unreachable' }, '.summary'),
  assigned: (language) =>
    shown(language, {
      state: 'assigned',
      filedAt: inHours(-3),
      acknowledgeBy: inHours(24),
      steps: [{ at: inHours(-3), verb: 'file', by: 'citizen', words: TOLD[language] }],
    }),
  overdue: (language) => shown(language, { resolveBy: inHours(-5) }),
  acknowledged: (language) => shown(language, {}),
  waiting: (language) => shown(language, waiting(language)),
  replied: (language) =>
    shown(
      language,
      waiting(language),
      async ({ types, presses, sees }) => {
        await types('#reply', REPLY[language])
        await presses('form:has(#reply) button:not([type="button"])')
        await sees('.arrived')
      },
      {
        'POST /api/complaints/track/reply': aProgress(language, {
          steps: [
            ...(waiting(language).steps ?? []),
            { at: inHours(0), verb: 'reply', by: 'citizen', words: REPLY[language] },
          ],
        }),
      },
    ),
  resolved: (language) => shown(language, resolved(language)),
  contesting: (language) =>
    shown(language, resolved(language), async ({ presses, types }) => {
      await presses('#view-2')
      await types('#reason', REASON[language])
    }),
  'in-review': (language) =>
    shown(language, {
      state: 'in-review',
      handledBy: { vi: 'Phòng Cải cách hành chính, Sở Nội vụ', en: 'Reform office, Department of Home Affairs' },
      openVerbs: ['add'],
      steps: [
        ...(resolved(language).steps ?? []),
        { at: inHours(-2), verb: 'contest', by: 'citizen', words: REASON[language] },
      ],
    }),
  held: (language) =>
    shown(language, { state: 'held', resolveBy: null, handledBy: null, openVerbs: ['add', 'withdraw'] }),
  closed: (language) => shown(language, closed(language)),
  handled: (language) => shown(language, { ...closed(language), handling: 4 }),
  withdrawing: (language) =>
    shown(language, {}, async ({ presses, sees }) => {
      await presses('details:has(#withdraw-sure) summary')
      await presses('button.danger')
      await sees('.summary')
    }),
  withdrawn: (language) =>
    shown(language, {
      state: 'withdrawn',
      resolveBy: null,
      openVerbs: [],
      steps: [filing(language), taken, { at: inHours(-1), verb: 'withdraw', by: 'citizen' }],
    }),
}
