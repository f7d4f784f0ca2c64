import { expect, test } from 'vitest'
import {
  daysLeftOut,
  disputeBarred,
  disputeClock,
  disputeParties,
  nextOwedToDispute,
  outcomesOf,
} from '../../rules/dispute.ts'
import type { WorkingCalendar } from '../../rules/working-calendar.ts'

const day = [
  { from: 480, to: 690 },
  { from: 810, to: 1020 },
]
const calendar: WorkingCalendar = {
  id: 'test',
  version: 1,
  utcOffset: 420,
  week: [day, day, day, day, day, [], []],
  specialDays: [],
}
const at = (local: string) => Date.parse(`${local}:00+07:00`)
/** A Monday. */
const OPENED = at('2026-11-09T09:00')
const TEN_DAYS = { amount: 10, unit: 'working-days' } as const
const opened = { at: OPENED, verb: 'open' } as const

test('a dispute has the policy’s allowance in its office’s calendar, and a reminder before it is over', () => {
  const { by, remindAt } = disputeClock([opened], TEN_DAYS, calendar)
  expect(new Date(by).toISOString()).toBe('2026-11-23T10:00:00.000Z')
  expect(remindAt).toBeGreaterThan(at('2026-11-18T00:00'))
  expect(remindAt).toBeLessThan(by)
})

test('time owes it a reminder once, then goes further up every five working days, three times at most', () => {
  const owedAfter = (log: Parameters<typeof nextOwedToDispute>[0], now: number) =>
    nextOwedToDispute(log, TEN_DAYS, calendar, now)
  expect(owedAfter([opened], OPENED)?.verb).toBe('remind')
  const reminded = [opened, { at: at('2026-11-19T09:00'), verb: 'remind' } as const]
  const first = owedAfter(reminded, OPENED)
  expect(first).toEqual({ verb: 'escalate', at: at('2026-11-23T17:00'), level: 1 })
  const once = [...reminded, { at: at('2026-11-23T17:00'), verb: 'escalate' } as const]
  expect(owedAfter(once, OPENED)).toEqual({ verb: 'escalate', at: at('2026-11-30T17:00'), level: 2 })
  const often = [
    ...once,
    ...Array.from({ length: 2 }, () => ({ at: at('2026-12-07T09:00'), verb: 'escalate' as const })),
  ]
  expect(owedAfter(often, OPENED)).toBeNull()
})

test('a reminder whose deadline has gone by is skipped', () => {
  expect(nextOwedToDispute([opened], TEN_DAYS, calendar, at('2026-12-01T09:00'))?.verb).toBe('escalate')
})

test('neither the person, nor whoever else the case is about, nor anyone who had a hand in it may decide', () => {
  const parties = disputeParties('a', { accused: ['a', 'b'], possiblyAccused: ['b', 'c'], contested: ['d'] }, [
    'd',
    'e',
  ])
  expect(parties).toEqual({ accused: ['a', 'b'], possiblyAccused: ['c'], contested: ['d', 'e'] })
})

test('what was found can be disputed once it was found, one dispute at a time, and again only after something new', () => {
  const about = { isAboutThem: true, foundAt: 100 }
  expect(disputeBarred('finding', { ...about, foundAt: null }, [])).toEqual({ refused: 'nothing-found-yet' })
  expect(disputeBarred('attribution', { ...about, foundAt: null }, [])).toBeNull()
  expect(disputeBarred('attribution', { ...about, isAboutThem: false }, [])).toEqual({ refused: 'not-accused' })
  const open = { what: 'attribution', state: 'open', settledAt: null } as const
  expect(disputeBarred('finding', about, [open])).toEqual({ refused: 'dispute-pending' })
  const decided = { what: 'finding', state: 'decided', settledAt: 200 } as const
  expect(disputeBarred('finding', about, [decided])).toEqual({ refused: 'dispute-decided' })
  expect(disputeBarred('attribution', about, [decided])).toBeNull()
  expect(disputeBarred('finding', { ...about, foundAt: 300 }, [decided])).toBeNull()
})

test('a review can be ordered only where something was found', () => {
  expect(outcomesOf('finding', true)).toEqual(['stands', 'attribution-removed', 'review-ordered'])
  expect(outcomesOf('attribution', false)).toEqual(['stands', 'attribution-removed'])
  expect(outcomesOf('figures', true)).toEqual(['stands', 'attribution-removed'])
})

test('of the days in dispute the decider leaves out all, or those chosen in their order; never another, and never none', () => {
  const disputed = ['2026-09-01', '2026-09-02', '2026-09-03']
  expect(daysLeftOut(disputed, undefined)).toEqual(disputed)
  expect(daysLeftOut(disputed, ['2026-09-03', '2026-09-01'])).toEqual(['2026-09-01', '2026-09-03'])
  expect(daysLeftOut(disputed, ['2026-09-01', '2026-09-04'])).toBeNull()
  expect(daysLeftOut(disputed, [])).toBeNull()
  expect(daysLeftOut([], ['2026-09-01'])).toBeNull()
})
