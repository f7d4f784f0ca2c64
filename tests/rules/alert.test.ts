import { expect, test } from 'vitest'
import { ALERT_OUTCOMES, ALERT_STATES, chanceFalse, nextAlertState, outcomesIn } from '../../rules/alert.ts'

const step = { verb: 'close', outcome: 'no-ground-found', hasReadPage: true } as const

test('nothing is recorded before the person’s page was read, whatever the state', () => {
  for (const state of ['new', 'page-read', 'conversation-held'] as const) {
    expect(nextAlertState(state, { ...step, hasReadPage: false })).toEqual({ refused: 'page-not-read' })
  }
})

test('without a conversation an alert closes only as groundless or as a problem of the data', () => {
  expect(outcomesIn('page-read')).toEqual(['no-ground-found', 'data-problem'])
  expect(outcomesIn('conversation-held')).toEqual(ALERT_OUTCOMES)
  expect(nextAlertState('page-read', { ...step, outcome: 'thanked' })).toEqual({ refused: 'conversation-first' })
})

test('what is closed or taken back stays so', () => {
  for (const state of ALERT_STATES.filter((each) => each === 'closed' || each === 'taken-back')) {
    expect(nextAlertState(state, step)).toEqual({ refused: 'not-in-this-state' })
    expect(outcomesIn(state)).toEqual([])
  }
})

test('the chance that an alert is false is the share of false names among all: 2.1 and 85 % of 5 in a hundred give a third', () => {
  expect(chanceFalse()).toBeCloseTo(1.995 / (1.995 + 4.25), 10)
  expect(chanceFalse({ falsePer100StaffYears: 2, changing: 0, found: 1 })).toBe(1)
})
