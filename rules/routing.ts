import type { FactName, Facts, FactsWithWords } from './facts.ts'
import type { Assignee, CompiledPolicy } from './policy.ts'

/** What the rules alone say of a complaint, before anyone is looked up. */
export interface Routed {
  /** Null when no rule answered. */
  readonly assign: Assignee | null
  readonly tags: readonly string[]
  readonly because: {
    readonly policyVersion: number
    readonly rule: string | null
    readonly matched: Readonly<Partial<Record<FactName, unknown>>>
  }
}

/** First match assigns, all matches tag. */
export function route(policy: CompiledPolicy, facts: FactsWithWords): Routed {
  const matching = policy.rules.filter((rule) => rule.matches(facts))
  const first = matching.find((rule) => rule.rule.then.assign !== undefined)
  return {
    assign: first?.rule.then.assign ?? null,
    tags: [...new Set(matching.flatMap((rule) => rule.rule.then.tags ?? []))],
    because: {
      policyVersion: policy.policy.version,
      rule: first?.rule.id ?? null,
      matched: Object.fromEntries((first?.facts ?? []).filter((f) => f !== 'words').map((name) => [name, facts[name]])),
    },
  }
}

/** The facts as they are stored: everything but the words, which stay sealed. */
export function storedFacts({ words: _, ...facts }: FactsWithWords): Facts {
  return facts
}
