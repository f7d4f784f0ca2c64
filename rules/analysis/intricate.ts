import { predicateOf } from '../condition/index.ts'
import type { FactsWithWords } from '../facts.ts'
import { plainly, type Remark } from './remark.ts'
import { type Examined, targetOf } from './subject.ts'

/**
 * Rules too intricate to lay out still answer complaints: each witness is put to those before whatever rule it is said to go by,
 * and what it showed is corrected, or no longer claimed.
 */
export function heedIntricate(remarks: readonly Remark[], rules: readonly Examined[]): Remark[] {
  const intricate = rules
    .filter((rule) => rule.regions === null && rule.assign !== null)
    .map((rule) => ({ rule, matches: predicateOf(rule.expression) }))
  if (intricate.length === 0) return [...remarks]
  const indexOf = new Map(rules.map((rule) => [rule.id, rule.index]))
  const earlier = (facts: FactsWithWords, than: number) =>
    intricate.find(({ rule, matches }) => rule.index < than && matches(facts))?.rule

  return remarks.flatMap((remark): Remark[] => {
    if (!remark.witness) return [remark]
    const { facts, decidedBy } = remark.witness
    const other = earlier(facts, decidedBy ? (indexOf.get(decidedBy.rule) ?? 0) : rules.length)
    if (!other) return [remark]
    if (remark.kind === 'shadowed') return [{ ...remark, witness: { facts, decidedBy: targetOf(other) } }]
    return remark.kind === 'gap' ? [plainly('undecided', { about: 'gap' }, ['rules'], [other.id])] : []
  })
}
