import { DROPPED, foldTable, SEPARATOR, TABLE_SIZE, UNUSUAL } from './fold.ts'
import { plainWords } from './plain.ts'

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
  readonly #hashes: Int32Array
  readonly #idOfWord: ReadonlyMap<string, number>
  /** A bit for the hash of each word: most words of an account stand in no phrase, and one look here says so. */
  readonly #sieve: Int32Array
  readonly #units = foldTable()

  // The automaton: transitions by state and word, where to fall back to, and the phrases that end in a state.
  readonly #next = new Map<number, number>()
  readonly #begins: Int32Array
  readonly #fallback: number[] = [0]
  readonly #ends: number[][] = [[]]
  readonly #wordCount: number

  constructor(phrases: Iterable<string>) {
    const wordIds = new Map<string, number>()
    const sequences: number[][] = []
    for (const phrase of phrases) {
      if (this.#idOf.has(phrase)) continue
      const words = plainWords(phrase)
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

    this.#idOfWord = wordIds
    const words = [...wordIds.keys()]
    this.#letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
    this.#starts = new Int32Array(words.length)
    this.#lengths = Int32Array.from(words, (word) => word.length)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 2 + 2))).fill(NO_WORD)
    this.#hashes = new Int32Array(words.length)
    this.#sieve = new Int32Array(2 ** Math.ceil(Math.log2(words.length + 1)))
    let at = 0
    words.forEach((word, id) => {
      this.#starts[id] = at
      for (let i = 0; i < word.length; i++) this.#letters[at++] = word.charCodeAt(i)
      const hash = hashOf(this.#letters, at - word.length, at)
      this.#hashes[id] = hash
      const row = (hash >>> 5) & (this.#sieve.length - 1)
      this.#sieve[row] = (this.#sieve[row] as number) | (1 << (hash & 31))
      let slot = hash & (this.#slots.length - 1)
      while (this.#slots[slot] !== NO_WORD) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = id
    })
    this.#begins = new Int32Array(words.length)
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
    const units = this.#units
    const sieve = this.#sieve
    let state = 0
    for (let i = 0; i < text.length; i++) {
      const start = i
      let letters = 0
      let hash = 0
      let unit = SEPARATOR
      for (; i < text.length; i++) {
        const code = text.charCodeAt(i)
        unit = code < TABLE_SIZE ? (units[code] as number) : UNUSUAL
        if (unit > UNUSUAL) {
          letters += 1
          hash = (Math.imul(hash, 31) + unit) | 0
        } else if (unit !== DROPPED) break
      }
      if (unit === UNUSUAL) {
        this.#markTheLongWay(text, found, stamp)
        return
      }
      if (letters === 0) continue
      const isKnown = (((sieve[(hash >>> 5) & (sieve.length - 1)] as number) >>> (hash & 31)) & 1) !== 0
      state = isKnown ? this.#enter(state, this.#find(text, start, i, hash), found, stamp) : 0
    }
  }

  /** For the few texts with letters that no table folds. What was found so far is found again. */
  #markTheLongWay(text: string, found: Uint32Array, stamp: number): void {
    let state = 0
    for (const word of plainWords(text)) state = this.#enter(state, this.#idOfWord.get(word) ?? NO_WORD, found, stamp)
  }

  #enter(from: number, word: number, found: Uint32Array, stamp: number): number {
    if (word === NO_WORD) return 0
    const state = this.#step(from, word)
    const ends = this.#ends[state] as number[]
    for (let i = 0; i < ends.length; i++) found[ends[i] as number] = stamp
    return state
  }

  #find(text: string, from: number, until: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number
      if (id === NO_WORD) return NO_WORD
      if (this.#hashes[id] === hash && this.#isAt(id, text, from, until)) return id
    }
  }

  /** Hashes may meet; letters decide. */
  #isAt(id: number, text: string, from: number, until: number): boolean {
    let at = this.#starts[id] as number
    const end = at + (this.#lengths[id] as number)
    for (let i = from; i < until; i++) {
      const unit = this.#units[text.charCodeAt(i)] as number
      if (unit === DROPPED) continue
      if (at === end || this.#letters[at] !== unit) return false
      at += 1
    }
    return at === end
  }

  #step(from: number, word: number): number {
    for (let state = from; state !== 0; state = this.#fallback[state] as number) {
      const next = this.#next.get(state * this.#wordCount + word)
      if (next !== undefined) return next
    }
    return this.#begins[word] as number
  }

  #build(sequences: readonly (readonly number[])[]): void {
    const edges: { from: number; word: number; to: number }[] = []
    sequences.forEach((words, id) => {
      let state = 0
      for (const word of words) {
        const key = state * this.#wordCount + word
        let next = state === 0 ? (this.#begins[word] as number) || undefined : this.#next.get(key)
        if (next === undefined) {
          next = this.#ends.length
          this.#ends.push([])
          this.#fallback.push(0)
          if (state === 0) this.#begins[word] = next
          else this.#next.set(key, next)
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
}

function hashOf(units: Uint16Array, from: number, until: number): number {
  let hash = 0
  for (let i = from; i < until; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0
  return hash
}
