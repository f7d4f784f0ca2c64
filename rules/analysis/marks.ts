import { plain } from '../words/index.ts'

/** Facts that are open lists: the words of the account, and the staff members named. */
export type MarkFact = 'words' | 'staffMembers'

/** A set of marks, of which a complaint shows at least one, or none. */
export interface Clause {
  readonly fact: MarkFact
  readonly marks: readonly number[]
  /** Every mark that brings one of these along: who writes "the envelope" has written "envelope". */
  readonly broughtBy: ReadonlySet<number>
}

/** What a phrase is to the matcher: its words without accents, by single spaces. Empty when it holds no word. */
export const phraseOf = (text: string): string =>
  plain(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

/** The marks of a policy, numbered once; clauses over them are made once each, so that equal ones are one object. */
export class Marks {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #names: readonly string[]
  readonly #bringers: readonly (readonly number[])[]
  readonly #clauses = new Map<string, Clause>()
  /** Every single word of every phrase: a text of other words shows none of them. */
  readonly words: ReadonlySet<string>

  constructor(phrases: Iterable<string>, staffMembers: Iterable<string>) {
    const keys = [...[...phrases].map((each) => `words ${each}`), ...[...staffMembers].map((each) => `staff ${each}`)]
    this.#names = keys.map((key) => key.slice(6))
    this.#numbers = new Map(keys.map((key, i) => [key, i]))
    const bringers: number[][] = keys.map((_, i) => [i])
    keys.forEach((key, bringer) => {
      if (!key.startsWith('words ')) return
      for (const part of partsOf(key.slice(6))) {
        const brought = this.#numbers.get(`words ${part}`)
        if (brought !== undefined) bringers[brought]?.push(bringer)
      }
    })
    this.#bringers = bringers
    this.words = new Set(keys.flatMap((key) => (key.startsWith('words ') ? key.slice(6).split(' ') : [])))
  }

  nameOf(mark: number): string {
    return this.#names[mark] ?? ''
  }

  clause(fact: MarkFact, names: readonly string[]): Clause {
    const prefix = fact === 'words' ? 'words ' : 'staff '
    const marks = [...new Set(names.flatMap((name) => this.#numbers.get(prefix + name) ?? []))].sort((a, b) => a - b)
    const key = `${prefix}${marks.join(' ')}`
    let clause = this.#clauses.get(key)
    if (!clause) {
      clause = { fact, marks, broughtBy: new Set(marks.flatMap((mark) => this.#bringers[mark] ?? [])) }
      this.#clauses.set(key, clause)
    }
    return clause
  }
}

/** Shorter runs of words within a phrase. */
function partsOf(phrase: string): Set<string> {
  const words = phrase.split(' ')
  const parts = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) parts.add(words.slice(from, to).join(' '))
  }
  parts.delete(phrase)
  return parts
}

/** Whether a complaint can show one of each `any` and nothing of `none`: marks only ever bring others along, so each is asked alone. */
export const canShow = (any: readonly Clause[], none: readonly Clause[]): boolean =>
  any.every((clause) => clause.marks.some((mark) => !none.some((each) => each.broughtBy.has(mark))))

/** Fewest staff members that show one of each clause, counted up to `atMost + 1`. */
export function fewest(any: readonly Clause[], none: readonly Clause[], atMost: number): number {
  const [first, ...rest] = any
  if (!first) return 0
  if (atMost <= 0) return 1
  let best = atMost + 1
  for (const mark of first.marks) {
    if (none.some((each) => each.broughtBy.has(mark))) continue
    const left = rest.filter((each) => !each.marks.includes(mark))
    best = Math.min(best, 1 + fewest(left, none, Math.min(best, atMost) - 1))
  }
  return best
}
