/** How long a screen waits for people, in ms. */
export interface Pace {
  /** Without a touch, before it asks whether somebody is there. */
  readonly asksAfter: number
  /** After that, before the turn ends. */
  readonly endsAfter: number
  readonly thanksFor: number
}

export const PACE: Pace = { asksAfter: 15_000, endsAfter: 20_000, thanksFor: 6_000 }

interface Turns {
  readonly pace: () => Pace
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
    this.endsAfter(0, () => this.#turns.isSomebodys() && this.endsAfter(this.#turns.pace().asksAfter, this.#ask))
  }

  readonly #ask = (): void => {
    this.#turns.ask()
    this.endsAfter(this.#turns.pace().endsAfter)
  }

  endsAfter(time: number, then: () => void = this.#turns.end): void {
    this.stop()
    this.#next = setTimeout(then, time)
  }

  stop(): void {
    clearTimeout(this.#next)
  }
}
