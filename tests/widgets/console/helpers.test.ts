import { describe, expect, test } from 'vitest'
import { matchedIn } from '../../../widgets/console/case/matched.ts'
import { causeOf } from '../../../widgets/console/case-cause.ts'
import { judgementRows } from '../../../widgets/console/case-verbs/draft.ts'
import { byIn, momentIn } from '../../../widgets/console/formatting/saying.ts'
import { timeLeft } from '../../../widgets/console/formatting/time-left.ts'
import { spoken } from '../../../widgets/console/languages/spoken.ts'
import { routeOf } from '../../../widgets/console/router.ts'
import { aCase, BINH, HOA, NOW } from './harness/samples.ts'

test.each([
  ['/console', { page: 'inbox', view: 'mine' }],
  ['/console/', { page: 'inbox', view: 'mine' }],
  ['/console/inbox?view=done', { page: 'inbox', view: 'done' }],
  ['/console/inbox?view=nonsense', { page: 'inbox', view: 'mine' }],
  ['/console/cases/case-1', { page: 'case', caseId: 'case-1' }],
  ['/console/cases/', { page: 'unknown' }],
  ['/console/elsewhere', { page: 'unknown' }],
])('the address %s shows %o', (address, route) => {
  expect(routeOf(new URL(address, 'https://langnghe.example'))).toEqual(route)
})

// It is Monday 23/11/2026, 09:00 in Hanoi.
test.each([
  ['2026-11-23T01:59:30Z', 'Quá hạn 1 phút', 'Overdue by 1 minute'],
  ['2026-11-20T02:00:00Z', 'Quá hạn 3 ngày', 'Overdue by 3 days'],
  ['2026-11-23T02:45:00Z', 'Hôm nay, còn 45 phút', 'Today, 45 minutes left'],
  ['2026-11-23T10:00:00Z', 'Hôm nay, còn 8 giờ', 'Today, 8 hours left'],
  ['2026-11-23T17:00:00Z', 'Ngày mai', 'Tomorrow'],
  ['2026-11-27T10:00:00Z', 'Còn 4 ngày', 'In 4 days'],
])('%s is “%s”', (dueAt, vietnamese, english) => {
  const left = timeLeft(dueAt, NOW)
  expect(spoken.vi.time.left(left)).toBe(vietnamese)
  expect(spoken.en.time.left(left)).toBe(english)
})

test.each([
  ['2026-11-23T10:00:00Z', '17:00 hôm nay'],
  ['2026-11-24T10:00:00Z', '17:00 ngày mai'],
  ['2026-11-29T10:00:00Z', '17:00 Chủ nhật, 29/11/2026'],
])('a deadline at %s is spoken of as %s', (dueAt, words) => {
  expect(byIn(spoken.vi, dueAt, NOW)).toBe(words)
})

test('an instant is told in Hanoi time wherever the device is', () => {
  expect(momentIn(spoken.vi, '2026-11-22T18:05:00Z')).toBe('01:05, thứ Hai 23/11/2026')
})

describe('the cause is what last put the case into its handler’s hands', () => {
  const entry = {
    at: '2026-11-23T01:00:00Z',
    by: 'clock',
    person: null,
    words: null,
    to: HOA,
    level: null,
    reminderOf: null,
    about: null,
    recusal: null,
    days: null,
  } as const
  const followedBy = (...later: readonly Parameters<typeof causeOf>[0]['timeline'][number][]) => {
    const view = aCase()
    return { ...view, timeline: [...view.timeline, ...later] }
  }
  test.each([
    ['a rule', aCase(), { kind: 'rule' }],
    ['no rule', aCase({ because: { ...aCase().because, rule: null } }), { kind: 'no-rule' }],
    ['an escalation', followedBy({ ...entry, verb: 'escalate', level: 2 }), { kind: 'escalated', level: 2 }],
    [
      'someone handing it over',
      followedBy({ ...entry, verb: 'reassign', by: 'staff', person: BINH }),
      { kind: 'reassigned', by: BINH },
    ],
    ['a citizen who does not agree', followedBy({ ...entry, verb: 'contest', by: 'citizen' }), { kind: 'contested' }],
    [
      'the guard',
      followedBy({ ...entry, verb: 'recuse', about: BINH, recusal: 'subordinate' }),
      { kind: 'recused', from: BINH, recusal: 'subordinate' },
    ],
    ['nobody left', aCase({ state: 'held', handler: null }), { kind: 'held' }],
  ])('%s', (_, view, cause) => {
    expect(causeOf(view)).toEqual(cause)
  })
})

test('the facts a rule fitted are told in words, never as ids', () => {
  const matched = {
    severity: 'serious',
    officePath: ['w1', 'hn'],
    desk: 'HK-02',
    weekday: 7,
    minuteOfDay: 545,
    staffKnown: false,
  }
  const view = aCase({ severity: 'serious', because: { ...aCase().because, matched } })
  expect(matchedIn(view, spoken.vi).map(({ title, value }) => `${title}: ${value}`)).toEqual([
    'Mức độ: Nghiêm trọng',
    'Quầy: Quầy số 2: Hộ tịch, chứng thực',
    'Ngày trong tuần: Chủ nhật',
    'Vào lúc: 09:05',
    'Đã rõ là ai: Không',
  ])
})

test('each person and allegation is judged by itself', () => {
  const both = judgementRows(aCase({ staffMembers: [BINH, HOA] }))
  expect(both.map(({ person, allegation }) => [person?.id, allegation])).toEqual([
    ['binh', 'impolite'],
    ['binh', 'needless-trips'],
    ['hoa', 'impolite'],
    ['hoa', 'needless-trips'],
  ])
  expect(judgementRows(aCase({ staffMembers: [] })).map(({ person }) => person)).toEqual([null, null])
})
