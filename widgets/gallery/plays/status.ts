import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintProgress } from '../../../service/contract/index.ts'
import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import { CUT_OFF, type Replies } from '../replies.ts'
import { ANSWER, aProgress, CODE, inHours, QUESTION, REASON, REPLY, STORM, TOLD } from '../samples.ts'

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
  unreachable: () => asked({ ...CUT_OFF, 'POST /api/complaints/track': 'unreachable' }, '.summary'),
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
  'reply-missing': (language) =>
    shown(language, waiting(language), async ({ presses, sees }) => {
      await presses('form:has(#reply) button:not([type="button"])')
      await sees('.summary')
    }),
  'reply-cut-off': (language) =>
    shown(
      language,
      waiting(language),
      async ({ types, presses, sees }) => {
        await types('#reply', REPLY[language])
        await presses('form:has(#reply) button:not([type="button"])')
        await sees('.summary')
      },
      { ...CUT_OFF, 'POST /api/complaints/track/reply': 'unreachable' },
    ),
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
  extended: (language) =>
    shown(language, {
      resolveBy: inHours(24 * 9),
      steps: [
        filing(language),
        taken,
        { at: inHours(-30), verb: 'request-extension', by: 'office' },
        { at: inHours(-26), verb: 'approve-extension', by: 'office', until: inHours(24 * 9) },
      ],
    }),
  retimed: (language) =>
    shown(language, {
      steps: [
        filing(language),
        taken,
        {
          at: inHours(-26),
          verb: 'retime',
          by: 'clock',
          retiming: {
            days: [{ on: inHours(24 * 2).slice(0, 10), is: 'closed', because: STORM[language] }],
            moved: [{ of: 'resolve', before: inHours(24 * 4), after: inHours(24 * 5) }],
          },
        },
      ],
    }),
  adding: (language) =>
    shown(language, {}, async ({ presses, types }) => {
      await presses('details:has(#more) summary')
      await types('#more', REPLY[language])
    }),
  'additions-full': (language) =>
    shown(
      language,
      {},
      async ({ presses, types, sees }) => {
        await presses('details:has(#more) summary')
        await types('#more', REPLY[language])
        await presses('form:has(#more) button:not([type="button"])')
        await sees('.summary')
      },
      { 'POST /api/complaints/track/reply': { refused: 'case/additions-full' } },
    ),
  resolved: (language) => shown(language, resolved(language)),
  contesting: (language) =>
    shown(language, resolved(language), async ({ presses, types }) => {
      await presses('#view-2')
      await types('#reason', REASON[language])
    }),
  'contest-missing': (language) =>
    shown(language, resolved(language), async ({ presses, sees }) => {
      await presses('#view-2')
      await sees('#reason')
      await presses('form:has(#view) button:not([type="button"])')
      await sees('.summary')
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
  partly: (language) =>
    shown(language, {
      ...closed(language),
      view: 'partly-satisfied',
      steps: [...(resolved(language).steps ?? []), { at: inHours(-1), verb: 'confirm', by: 'citizen' }],
    }),
  lapsed: (language) =>
    shown(language, {
      ...closed(language),
      view: null,
      steps: [...(resolved(language).steps ?? []), { at: inHours(-1), verb: 'lapse', by: 'clock' }],
    }),
  'rating-handling': (language) =>
    shown(language, closed(language), async ({ presses, sees }) => {
      await presses('form:has(#handling) button:not([type="button"])')
      await sees('.summary')
    }),
  handled: (language) => shown(language, { ...closed(language), handling: 4 }),
  withdrawing: (language) =>
    shown(language, {}, async ({ presses, sees }) => {
      await presses('details:has(#withdraw-sure) summary')
      await presses('button.danger')
      await sees('.summary')
    }),
  demonstration: (language) => shown(language, { demonstration: true }),
  withdrawn: (language) =>
    shown(language, {
      state: 'withdrawn',
      resolveBy: null,
      openVerbs: [],
      steps: [filing(language), taken, { at: inHours(-1), verb: 'withdraw', by: 'citizen' }],
    }),
}
