import type { FactName, Facts, FactsWithWords } from '../facts.ts'
import type { Assignee, Rule, Seat } from '../policy.ts'
import type { CompiledPolicy } from './compile.ts'

/** What the rules alone say of a complaint, before anyone is looked up. */
export interface Routed {
  /** Null when no rule answered. */
  readonly assign: Assignee | null
  /** Of every rule that matched, each once. */
  readonly tags: readonly string[]
  /** Seats that are told of the complaint besides. */
  readonly notify: readonly Seat[]
  readonly because: {
    readonly policyVersion: number
    /** The first that matched and assigns. */
    readonly rule: string | null
    /** What it asked, and what was so; never a word of the account. */
    readonly matched: Readonly<Partial<Record<FactName, unknown>>>
    /** Where it leaves alternatives, those that held, as paths in its `when`. */
    readonly branches?: readonly string[]
  }
  /** Phrases of that rule that stand in the account: to be sealed with it. */
  readonly matchedWords: readonly string[]
}

const NONE: readonly never[] = []

/** First match assigns; tags and notices collect from all matches. */
export function route({ policy, index }: CompiledPolicy, facts: FactsWithWords): Routed {
  let first = -1
  let tags: string[] | null = null
  let notify: Seat[] | null = null
  index.matching(facts, (position) => {
    const { then } = index.rules[position] as Rule
    if (first < 0 && then.assign !== undefined) first = position
    if (then.tags) tags = collected(tags, then.tags)
    if (then.notify) notify = collected(notify, then.notify)
  })
  const rule = first < 0 ? null : (index.rules[first] as Rule)
  const branches = rule ? index.branchesOf(first, facts) : null
  return {
    assign: rule?.then.assign ?? null,
    tags: tags ?? NONE,
    notify: notify ?? NONE,
    because: {
      policyVersion: policy.version,
      rule: rule?.id ?? null,
      matched: rule ? factsAsked(index.factsOf(first), facts) : {},
      ...(branches ? { branches } : {}),
    },
    matchedWords: rule ? index.wordsFoundFor(first) : NONE,
  }
}

function collected<T>(so: T[] | null, items: readonly T[]): T[] {
  const into = so ?? []
  for (const item of items) if (!into.includes(item)) into.push(item)
  return into
}

function factsAsked(names: readonly FactName[], facts: FactsWithWords): Partial<Record<FactName, unknown>> {
  const asked: Partial<Record<FactName, unknown>> = {}
  for (const name of names) if (name !== 'words') asked[name] = facts[name]
  return asked
}

/** The facts as they are stored: everything but the words, which stay sealed. */
export function storedFacts({ words: _, ...facts }: FactsWithWords): Facts {
  return facts
}
