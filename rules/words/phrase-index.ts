import { fold, SEPARATOR } from './fold.ts'

const NO_WORD = -1

/**
 * All phrases of all rules, found in one pass over a text: an automaton after Aho and Corasick (1975) whose letters are whole
 * words. Phrases that are the same words are one phrase.
 */
export class PhraseIndex {
  /** Number of different phrases; each has an id below it. */
  readonly size: number
  readonly #idOf = new Map<string, number>()

  // Words by open addressing: where in `#letters` each begins, and its length.
  readonly #slots: Int32Array
  readonly #letters: Uint16Array
  readonly #starts: Int32Array
  readonly #lengths: Int32Array

  // The automaton: transitions by state and word, where to fall back to, and the phrases that end in a state.
  readonly #next = new Map<number, number>()
  readonly #fallback: number[] = [0]
  readonly #ends: number[][] = [[]]
  readonly #wordCount: number
  #folded = new Uint16Array(1024)

  constructor(phrases: Iterable<string>) {
    const wordIds = new Map<string, number>()
    const sequences: number[][] = []
    for (const phrase of phrases) {
      if (this.#idOf.has(phrase)) continue
      const words = this.#wordsOf(phrase)
      const key = words.join(' ')
      const known = this.#idOf.get(key)
      this.#idOf.set(phrase, known ?? sequences.length)
      if (known !== undefined) continue
      this.#idOf.set(key, sequences.length)
      sequences.push(
        words.map((word) => {
          const id = wordIds.get(word) ?? wordIds.size
          wordIds.set(word, id)
          return id
        }),
      )
    }
    this.size = sequences.length
    this.#wordCount = Math.max(1, wordIds.size)

    const words = [...wordIds.keys()]
    this.#letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
    this.#starts = new Int32Array(words.length)
    this.#lengths = Int32Array.from(words, (word) => word.length)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2))).fill(NO_WORD)
    let at = 0
    words.forEach((word, id) => {
      this.#starts[id] = at
      for (let i = 0; i < word.length; i++) this.#letters[at++] = word.charCodeAt(i)
      let slot = hashOf(this.#letters, at - word.length, at) & (this.#slots.length - 1)
      while (this.#slots[slot] !== NO_WORD) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = id
    })
    this.#build(sequences)
  }

  /** The id of a phrase given to the constructor. Throws for any other. */
  idOf(phrase: string): number {
    const id = this.#idOf.get(phrase)
    if (id === undefined) throw new RangeError('a phrase that is not in the index')
    return id
  }

  has(phrase: string): boolean {
    return this.#idOf.has(phrase)
  }

  /** Writes `stamp` into `found` at the id of every phrase that stands in the text. */
  mark(text: string, found: Uint32Array, stamp: number): void {
    const needed = text.length * 3 + 2
    if (this.#folded.length < needed) this.#folded = new Uint16Array(needed)
    const folded = this.#folded
    const length = fold(text, folded)
    let state = 0
    let start = 0
    let hash = 0
    for (let i = 0; i < length; i++) {
      const unit = folded[i] as number
      if (unit !== SEPARATOR) {
        hash = (Math.imul(hash, 31) + unit) | 0
        continue
      }
      const word = this.#find(folded, start, i, hash)
      if (word === NO_WORD) state = 0
      else {
        state = this.#step(state, word)
        for (const id of this.#ends[state] as number[]) found[id] = stamp
      }
      start = i + 1
      hash = 0
    }
  }

  #find(folded: Uint16Array, from: number, until: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number
      if (id === NO_WORD) return NO_WORD
      if (this.#lengths[id] === until - from && this.#isAt(id, folded, from)) return id
    }
  }

  #isAt(id: number, folded: Uint16Array, from: number): boolean {
    const start = this.#starts[id] as number
    const length = this.#lengths[id] as number
    for (let i = 0; i < length; i++) if (this.#letters[start + i] !== folded[from + i]) return false
    return true
  }

  #step(from: number, word: number): number {
    for (let state = from; ; state = this.#fallback[state] as number) {
      const next = this.#next.get(state * this.#wordCount + word)
      if (next !== undefined) return next
      if (state === 0) return 0
    }
  }

  #build(sequences: readonly (readonly number[])[]): void {
    const edges: { from: number; word: number; to: number }[] = []
    sequences.forEach((words, id) => {
      let state = 0
      for (const word of words) {
        const key = state * this.#wordCount + word
        let next = this.#next.get(key)
        if (next === undefined) {
          next = this.#ends.length
          this.#ends.push([])
          this.#fallback.push(0)
          this.#next.set(key, next)
          edges.push({ from: state, word, to: next })
        }
        state = next
      }
      if (words.length > 0) this.#ends[state]?.push(id)
    })
    // Breadth first: a state falls back only to shorter ones, whose own fallback is known by then.
    const depth = new Map([[0, 0]])
    for (const { from, to } of edges) depth.set(to, (depth.get(from) ?? 0) + 1)
    for (const { from, word, to } of edges.sort((a, b) => (depth.get(a.to) ?? 0) - (depth.get(b.to) ?? 0))) {
      if (from === 0) continue
      const fallback = this.#step(this.#fallback[from] as number, word)
      this.#fallback[to] = fallback
      this.#ends[to]?.push(...(this.#ends[fallback] as number[]))
    }
  }

  #wordsOf(phrase: string): string[] {
    const folded = new Uint16Array(phrase.length * 3 + 2)
    const length = fold(phrase, folded)
    return String.fromCharCode(...folded.subarray(0, length))
      .split(String.fromCharCode(SEPARATOR))
      .filter((word) => word !== '')
  }
}

function hashOf(units: Uint16Array, from: number, until: number): number {
  let hash = 0
  for (let i = from; i < until; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0
  return hash
}
