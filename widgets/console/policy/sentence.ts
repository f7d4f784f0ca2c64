import { check, type Expression, type Scalar, type Test } from '../../../rules/condition/index.ts'
import type { FactName } from '../../../rules/facts.ts'
import type { ReadablePolicy } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'
import type { PolicyPhrases } from './languages/phrases.ts'

export type ReadableRule = ReadablePolicy['rules'][number]

/** What is needed to say anything: the shared words and the phrases of these pages. */
export interface Voice {
  readonly spoken: Spoken
  readonly phrases: PolicyPhrases
}

const two = (n: number): string => String(n).padStart(2, '0')
const quoted = (text: string): string => `“${text}”`

/** A condition in one clause, from what the rules make of it. */
export function conditionIn(when: ReadableRule['when'], voice: Voice): string {
  const checked = check(when)
  if ('faults' in checked) return '…'
  return expressionIn(checked.expression, voice) || voice.phrases.always
}

function expressionIn(expression: Expression, voice: Voice): string {
  const { phrases } = voice
  switch (expression.kind) {
    case 'all':
      return joined(expression.of, phrases.and, voice)
    case 'any':
      return expression.of.length > 1
        ? `(${joined(expression.of, phrases.or, voice)})`
        : joined(expression.of, '', voice)
    case 'not':
      return phrases.not(expressionIn(expression.of, voice))
    case 'test':
      return testIn(expression.fact, expression.test, voice)
  }
}

const joined = (of: readonly Expression[], by: string, voice: Voice): string =>
  of
    .map((each) => expressionIn(each, voice))
    .filter((each) => each !== '')
    .join(by)

function testIn(fact: FactName, test: Test, voice: Voice): string {
  const { facts, tests, and, or } = voice.phrases
  const value = (one: Scalar) => valueIn(fact, one, voice)
  const subject = facts[fact]
  switch (test.op) {
    case 'in':
      if (test.values.length === 1 && test.values[0] === true) return subject
      return `${subject} ${tests.is(test.values.map(value).join(or))}`
    case 'range': {
      const { above, below } = test
      const bounds = [
        above ? tests.above(value(above.value), above.inclusive) : null,
        below ? tests.below(value(below.value), below.inclusive) : null,
      ]
      return `${subject} ${bounds.filter((each) => each !== null).join(and)}`
    }
    case 'exists':
      return `${subject} ${tests.exists}`
    case 'every':
      return `${subject} ${tests.every(test.values.map(value).join(and))}`
    case 'size':
      return `${subject} ${tests.size(test.n)}`
    case 'contains':
      return `${subject} ${tests.contains(test.phrases.map(quoted).join(or))}`
  }
}

/** A value in people's words where the vocabulary has one for it. */
export function valueIn(fact: FactName, value: unknown, { spoken }: Voice): string {
  const word = (words: Readonly<Record<string, string>>) => words[String(value)] ?? String(value)
  switch (fact) {
    case 'attitudes':
      return quoted(word(spoken.attitudes))
    case 'severity':
      return word(spoken.severities).toLowerCase()
    case 'service':
      return word(spoken.services)
    case 'officeKind':
      return word(spoken.officeKinds).toLowerCase()
    case 'channel':
      return word(spoken.case.channels)
    case 'weekday':
      return typeof value === 'number' ? (spoken.time.weekdays[value % 7] ?? String(value)) : String(value)
    case 'minuteOfDay':
      return typeof value === 'number' ? `${two(Math.floor(value / 60))}:${two(value % 60)}` : String(value)
    default:
      if (typeof value === 'boolean') return value ? spoken.why.yes : spoken.why.no
      return value === null ? spoken.why.none : String(value)
  }
}

/** A name where it is known; an id still tells whoever wrote it who is meant. */
export const nameIn = (people: ReadablePolicy['people'], id: string): string => people[id] ?? id

export function effectIn(
  { assign, tags, notify }: ReadableRule,
  { phrases }: Voice,
  people: ReadablePolicy['people'],
): string {
  const whom =
    assign === null
      ? null
      : 'seat' in assign
        ? phrases.seats[assign.seat]
        : 'person' in assign
          ? nameIn(people, assign.person)
          : phrases.pool(assign.pool.map((id) => nameIn(people, id)).join(', '))
  return [
    whom === null ? null : phrases.assignTo(whom),
    tags.length > 0 ? phrases.tag(tags.map(quoted).join(', ')) : null,
    notify.length > 0 ? phrases.notify(notify.map((seat) => phrases.seats[seat]).join(', ')) : null,
  ]
    .filter((each) => each !== null)
    .join('; ')
}
