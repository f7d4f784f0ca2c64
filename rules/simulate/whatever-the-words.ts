import { check, type Expression, predicateOf } from '../condition/index.ts'
import type { FactsWithWords } from '../facts.ts'
import type { Policy } from '../policy.ts'
import type { Routed } from '../routing/index.ts'

/** The condition at its most, or least, willing when the words are unknown: every question about them answered that way. */
export function whateverTheWords(expression: Expression, answer: boolean): Expression {
  switch (expression.kind) {
    case 'test':
      return expression.fact === 'words' ? { kind: answer ? 'all' : 'any', of: [] } : expression
    case 'not':
      return { kind: 'not', of: whateverTheWords(expression.of, !answer) }
    default:
      return { ...expression, of: expression.of.map((each) => whateverTheWords(each, answer)) }
  }
}

/** Whether what the account says would decide who gets a complaint; `routed` is the answer to it without any words. */
export type WordsDecide = (facts: FactsWithWords, routed: Routed) => boolean

/** Asks only the rules that ask for words, up to the one that answers a complaint without. */
export function wordsDecideIn(policy: Policy): WordsDecide {
  const asking = policy.rules.flatMap((rule, index) => {
    const checked = rule.then.assign === undefined ? null : check(rule.when)
    if (!checked || 'faults' in checked || !checked.facts.includes('words')) return []
    const { expression } = checked
    const might = predicateOf(whateverTheWords(expression, true))
    const must = predicateOf(whateverTheWords(expression, false))
    return [{ id: rule.id, index, mayOrMayNot: (facts: FactsWithWords) => might(facts) && !must(facts) }]
  })
  const indexOf = new Map(policy.rules.map((rule, index) => [rule.id, index]))
  return (facts, { because }) => {
    const answered = because.rule === null ? policy.rules.length : (indexOf.get(because.rule) ?? 0)
    return asking.some(({ index, mayOrMayNot }) => index <= answered && mayOrMayNot(facts))
  }
}
