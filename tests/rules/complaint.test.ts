import { expect, test } from 'vitest'
import { ACTOR_OF, LIFE, nextState, openVerbs, VERBS } from '../../rules/complaint.ts'
import { STATES } from '../../rules/vocabulary.ts'

test('every state is reached from a filing, and every state leads to an end', () => {
  const reached = new Set<string>(['assigned', 'held'])
  for (let grown = 0; grown !== reached.size; ) {
    grown = reached.size
    for (const state of STATES) if (reached.has(state)) for (const next of Object.values(LIFE[state])) reached.add(next)
  }
  expect([...reached].sort()).toEqual([...STATES].sort())

  const ends = new Set<string>(['closed', 'withdrawn'])
  for (let grown = 0; grown !== ends.size; ) {
    grown = ends.size
    for (const state of STATES) if (Object.values(LIFE[state]).some((next) => ends.has(next))) ends.add(state)
  }
  expect([...ends].sort()).toEqual([...STATES].sort())
})

test('what is not in the table is refused by name', () => {
  expect(nextState('closed', 'resolve')).toEqual({ refused: 'not-in-this-state' })
  expect(nextState('resolved', 'contest')).toBe('in-review')
})

test('every verb has someone who may do it, and citizens never get a handler’s', () => {
  for (const verb of VERBS) expect(ACTOR_OF[verb].length).toBeGreaterThan(0)
  expect(openVerbs('resolved', 'citizen')).toEqual(['add', 'confirm', 'contest'])
  expect(openVerbs('assigned', 'handler')).toEqual([
    'acknowledge',
    'ask',
    'invite-reply',
    'request-extension',
    'reassign',
    'transfer',
    'correct-accused',
    'link',
    'unlink',
    'resolve',
  ])
  expect(openVerbs('closed', 'handler')).toEqual([])
})
