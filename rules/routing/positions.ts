/** A few positions of rules, in room that is used again for complaint after complaint. */
export class Positions {
  #all = new Int32Array(64)
  count = 0

  clear(): void {
    this.count = 0
  }

  push(position: number): void {
    if (this.count === this.#all.length) {
      const larger = new Int32Array(this.#all.length * 2)
      larger.set(this.#all)
      this.#all = larger
    }
    this.#all[this.count++] = position
  }

  at(i: number): number {
    return this.#all[i] as number
  }

  /** Few, so they are put in order where they stand; one that is there twice stays once. */
  sort(): void {
    const all = this.#all
    let kept = 0
    for (let i = 0; i < this.count; i++) {
      const position = all[i] as number
      let j = kept
      for (; j > 0 && (all[j - 1] as number) > position; j--) all[j] = all[j - 1] as number
      all[j] = position
      kept += 1
    }
    let distinct = 0
    for (let i = 0; i < kept; i++) if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i] as number
    this.count = distinct
  }
}
