export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a framework set as a property before the element was defined becomes its attribute. */
export function adoptProperties(element: HTMLElement, names: readonly string[]): void {
  for (const property of names.map(camelCase)) {
    if (!Object.hasOwn(element, property)) continue
    const value = Reflect.get(element, property)
    Reflect.deleteProperty(element, property)
    Reflect.set(element, property, value)
  }
}
