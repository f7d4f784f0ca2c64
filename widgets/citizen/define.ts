import { CitizenElement } from './citizen-element.ts'
import { camelCase } from './properties.ts'

interface CitizenElementClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[]
}

/**
 * Defines an element unless the page has one of that name, and gives each of its attributes a property. `script`: address of a
 * script of the service, which is where elements turn to that name no other.
 */
export function define(tag: string, element: CitizenElementClass, script: string): void {
  CitizenElement.defaultServiceUrl ||= new URL(script).origin
  if (customElements.get(tag)) return
  for (const name of element.observedAttributes) {
    Object.defineProperty(element.prototype, camelCase(name), {
      configurable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? ''
      },
      set(this: HTMLElement, value: string | null) {
        if (value === null) this.removeAttribute(name)
        else this.setAttribute(name, value)
      },
    })
  }
  customElements.define(tag, element)
}
