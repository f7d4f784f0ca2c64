/** After so long without a touch it asks whether somebody is there; so long after that the turn ends. */
const ASKS_AFTER = 15_000
const ENDS_AFTER = 20_000

interface Turns {
  /** Something of a person is on the screen. */
  readonly isSomebodys: () => boolean
  readonly ask: () => void
  readonly end: () => void
}

/** One person's time at a shared screen: it lasts as long as the screen is touched, and ends by itself. */
export class Turn {
  readonly #turns: Turns
  #next: ReturnType<typeof setTimeout> | undefined

  constructor(turns: Turns) {
    this.#turns = turns
  }

  touched(): void {
    // What the touch does is done first.
    this.endsAfter(0, () => this.#turns.isSomebodys() && this.endsAfter(ASKS_AFTER, this.#ask))
  }

  readonly #ask = (): void => {
    this.#turns.ask()
    this.endsAfter(ENDS_AFTER)
  }

  endsAfter(time: number, then: () => void = this.#turns.end): void {
    this.stop()
    this.#next = setTimeout(then, time)
  }

  stop(): void {
    clearTimeout(this.#next)
  }
}
