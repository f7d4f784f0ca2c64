type Said<State, Value> = Value | ((state: State) => Value)

/**
 * Elements that are built once and stay what they are. What is given as a function of the state is written again by `update`, when
 * it says something else than before. It is all that a first screen needs; Lit, which can more, weighs as much as that screen.
 */
export class Drawing<State> {
  readonly #writes: ((state: State) => void)[] = []

  /** An attribute that is null is not there. */
  element<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, Said<State, string | null>>> = {},
    ...children: readonly (Node | Said<State, string>)[]
  ): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag)
    for (const [name, said] of Object.entries(attributes)) {
      this.#write(said, (value) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)))
    }
    for (const child of children) {
      if (child instanceof Node) {
        element.append(child)
        continue
      }
      const text = new Text()
      this.#write(child, (words) => {
        text.data = words
      })
      element.append(text)
    }
    return element
  }

  update(state: State): void {
    for (const write of this.#writes) write(state)
  }

  #write<Value extends string | null>(said: Said<State, Value>, write: (value: Value) => void): void {
    if (typeof said !== 'function') {
      write(said)
      return
    }
    let last: Value | undefined
    this.#writes.push((state) => {
      const value = said(state)
      if (value !== last) write(value)
      last = value
    })
  }
}
