import { PhraseIndex } from '../words/index.ts'

/** The phrases of all rules, searched for in one complaint at a time, in one pass, and only once somebody asks. */
export class WordsOnce {
  #index: PhraseIndex
  #found: Uint32Array
  #stamp = 0
  #text: unknown = ''
  #isSearched = false
  readonly #phrases: string[]

  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)]
    this.#index = new PhraseIndex(this.#phrases)
    this.#found = new Uint32Array(this.#index.size)
  }

  /** Takes in further phrases; the ids of those known stay what they are. */
  learn(phrases: Iterable<string>): void {
    const fresh = [...new Set(phrases)].filter((phrase) => !this.#index.has(phrase))
    if (fresh.length === 0) return
    this.#phrases.push(...fresh)
    this.#index = new PhraseIndex(this.#phrases)
    this.#found = new Uint32Array(this.#index.size)
    this.#stamp = 0
  }

  idsOf(phrases: readonly string[]): Int32Array {
    return Int32Array.from(phrases, (phrase) => this.#index.idOf(phrase))
  }

  /** Turns to the next complaint. */
  begin(text: unknown): void {
    this.#text = text
    this.#isSearched = false
  }

  hasAny(ids: Int32Array): boolean {
    if (!this.#isSearched) this.#search()
    for (let i = 0; i < ids.length; i++) if (this.#found[ids[i] as number] === this.#stamp) return true
    return false
  }

  has(phrase: string): boolean {
    if (!this.#isSearched) this.#search()
    return this.#found[this.#index.idOf(phrase)] === this.#stamp
  }

  #search(): void {
    this.#isSearched = true
    if (this.#stamp === 0xffffffff) {
      this.#found.fill(0)
      this.#stamp = 0
    }
    this.#stamp += 1
    if (typeof this.#text === 'string') this.#index.mark(this.#text, this.#found, this.#stamp)
  }
}
