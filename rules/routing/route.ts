import type { FactName, Facts, FactsWithWords } from '../facts.ts'
import type { Assignee, Rule, Seat } from '../policy.ts'
import type { CompiledPolicy } from './compile.ts'
import { copied } from './matched.ts'

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
    /** What was so of what it asked, of alternatives only where one held; never a word of the account. */
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
  index.match(facts)
  const { first, collecting } = index
  let tags: readonly string[] = NONE
  let notify: readonly Seat[] = NONE
  for (let i = 0; i < collecting.count; i++) {
    const { then } = index.rules[collecting.at(i)] as Rule
    if (then.tags) tags = collected(tags, then.tags)
    if (then.notify) notify = collected(notify, then.notify)
  }
  const policyVersion = policy.version
  if (first < 0) {
    return { assign: null, tags, notify, because: { policyVersion, rule: null, matched: {} }, matchedWords: NONE }
  }
  const { id, then } = index.rules[first] as Rule
  const { copies, branches } = index.reasonOf(first, facts)
  const matched = copied(copies, facts)
  return {
    assign: then.assign ?? null,
    tags,
    notify,
    because: branches === null ? { policyVersion, rule: id, matched } : { policyVersion, rule: id, matched, branches },
    matchedWords: index.wordsFoundFor(first),
  }
}

/** Where the rules alone send a complaint, as `route` would say, without its reasons; null when no rule answers. */
export function assigneeFor({ index }: CompiledPolicy, facts: FactsWithWords): Assignee | null {
  index.match(facts)
  return index.rules[index.first]?.then.assign ?? null
}

/** Each once, in the order met. */
function collected<T>(so: readonly T[], items: readonly T[]): readonly T[] {
  let into: T[] | null = null
  for (const item of items) {
    if ((into ?? so).includes(item)) continue
    into ??= [...so]
    into.push(item)
  }
  return into ?? so
}

/** The facts as they are stored: everything but the words, which stay sealed. */
export function storedFacts({ words: _, ...facts }: FactsWithWords): Facts {
  return facts
}
