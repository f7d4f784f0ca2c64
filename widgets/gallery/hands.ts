/** How a state is reached: as a person would, on the controls that show. */
export interface Hands {
  /** Waits until this shows. */
  readonly sees: (selector: string) => Promise<Element>
  /** Ticks, opens, presses. */
  readonly presses: (selector: string) => Promise<void>
  readonly types: (selector: string, text: string) => Promise<void>
  /** Puts a file into a file field. */
  readonly attaches: (selector: string, file: File) => Promise<void>
}

const PATIENCE = 15_000

export function handsOn(element: Element): Hands {
  const sees = async (selector: string): Promise<Element> => {
    for (const since = Date.now(); Date.now() - since < PATIENCE; ) {
      const found = element.shadowRoot?.querySelector(selector)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 16))
    }
    throw new Error(`<${element.localName}> never showed ${selector}`)
  }
  return {
    sees,
    async presses(selector) {
      const found = await sees(selector)
      if (found instanceof HTMLElement) found.click()
    },
    async types(selector, text) {
      const field = await sees(selector)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    },
    async attaches(selector, file) {
      const field = await sees(selector)
      if (!(field instanceof HTMLInputElement)) return
      const chosen = new DataTransfer()
      chosen.items.add(file)
      field.files = chosen.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
  }
}
