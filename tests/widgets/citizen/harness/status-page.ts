import { userEvent } from 'vitest/browser'
import type { ComplaintProgress } from '../../../../service/contract/index.ts'
import { mount } from './hands.ts'
import { aProgress, CODE } from './samples.ts'
import { type ScriptedClient, scriptedClient } from './scripted-client.ts'

/** `later`: how it stands after whatever the citizen says. */
export const statusService = (now: ComplaintProgress, later = aProgress()): ScriptedClient =>
  scriptedClient({
    'POST /api/complaints/track': now,
    'POST /api/complaints/track/reply': later,
    'POST /api/complaints/track/confirm': later,
    'POST /api/complaints/track/contest': later,
    'POST /api/complaints/track/withdraw': later,
  })

export const aQuestion = () =>
  aProgress({ state: 'waiting', question: 'Bà còn giữ phiếu hẹn không?', openVerbs: ['reply', 'add', 'withdraw'] })

export const anAnswer = () =>
  aProgress({
    state: 'resolved',
    resolveBy: null,
    answer: 'Nhân viên đã nói to tiếng. Chúng tôi xin lỗi bà.',
    openVerbs: ['add', 'confirm', 'contest'],
  })

/** A citizen who comes back with their tracking code. */
export async function statusPage(service: ScriptedClient, attributes: Readonly<Record<string, string>> = {}) {
  const hands = await mount('ln-status', service, attributes)
  const opens = 'form:has(#code) button'
  const page = {
    ...hands,
    enters: async (code: string) => {
      await hands.types('#code', code)
      await hands.clicks(opens)
    },
    asksToOpen: () => hands.clicks(opens),
    comesBack: () => page.enters(CODE),
    replies: (words: string) => hands.types('#reply', words),
    sendsReply: () => hands.clicks('form:has(#reply) button'),
    sendsReplyTwice: () => hands.clicksTwice('form:has(#reply) button'),
    judges: (place: 0 | 1 | 2) => hands.clicks(place === 0 ? '#view' : `#view-${place}`),
    givesReason: (words: string) => hands.types('#reason', words),
    sendsView: () => hands.clicks('form:has(#view) button'),
    asksToWithdraw: () => hands.clicks('details:has(#withdraw-sure) summary'),
    isSure: () => hands.clicks('#withdraw-sure'),
    withdraws: () => hands.clicks('button.danger'),
    leaves: () => hands.clicks('button.link'),
    async repliesByKeyboard(words: string) {
      await hands.reads()
      await hands.tabsTo('#code')
      await userEvent.keyboard(`${CODE}{Enter}`)
      await hands.reads()
      await hands.tabsTo('#reply')
      await userEvent.keyboard(words)
      await hands.tabsTo('form:has(#reply) button')
      await userEvent.keyboard('{Enter}')
    },
  }
  return page
}
