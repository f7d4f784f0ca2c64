import { type Expression, type Predicate, predicateOf } from '../condition/index.ts'
import type { FactsWithWords } from '../facts.ts'
import type { Scope } from './scope.ts'
import type { Shape } from './shape.ts'
import type { WordsOnce } from './words-once.ts'

/** What of a rule is no number: asked last, of the few that come so far. */
export interface More {
  /** Of each list one phrase must stand in the account. */
  readonly words: readonly Int32Array[]
  readonly rest: Predicate | null
  /** Every phrase the rule speaks of, to say which stood there. */
  readonly phrases: readonly string[]
}

/** Undefined for a rule that asks no more. The scope it is found by need not be asked again. */
export function moreOf(
  shape: Shape,
  expression: Expression,
  foundBy: Scope | null,
  words: WordsOnce,
): More | undefined {
  const rest = [...shape.rest]
  for (const each of shape.scopes) {
    if (each !== foundBy) rest.push({ kind: 'test', fact: each.fact, test: { op: 'in', values: each.values } })
  }
  if (shape.words.length === 0 && rest.length === 0) return undefined
  const hasWords = (phrases: readonly string[]): Predicate => {
    const ids = words.idsOf(phrases)
    return () => words.hasAny(ids)
  }
  const [only] = shape.words
  return {
    words: shape.words.map((phrases) => words.idsOf(phrases)),
    rest: rest.length === 0 ? null : predicateOf({ kind: 'all', of: rest }, hasWords),
    // Most rules speak of words in one list, if at all.
    phrases: only && shape.words.length === 1 && rest.length === 0 ? only : [...phrasesIn(expression)],
  }
}

export function passesMore({ words, rest }: More, facts: FactsWithWords, account: WordsOnce): boolean {
  for (let i = 0; i < words.length; i++) if (!account.hasAny(words[i] as Int32Array)) return false
  return rest === null || rest(facts)
}

export function phrasesIn(expression: Expression, into = new Set<string>()): Set<string> {
  if (expression.kind === 'not') phrasesIn(expression.of, into)
  else if (expression.kind !== 'test') for (const each of expression.of) phrasesIn(each, into)
  else if (expression.test.op === 'contains') for (const phrase of expression.test.phrases) into.add(phrase)
  return into
}
