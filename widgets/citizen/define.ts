import { CitizenElement } from './citizen-element.ts'

/**
 * Defines an element unless the page has one of that name. `script`: address of a script of the service, which is where elements
 * turn to that name no other.
 */
export function define(tag: string, element: CustomElementConstructor, script: string): void {
  CitizenElement.defaultServiceUrl ||= new URL(script).origin
  if (!customElements.get(tag)) customElements.define(tag, element)
}
