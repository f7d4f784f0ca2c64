import type { Described, DescribedEvent } from './described.ts'
import { TYPES } from './typings.ts'

/** `custom-elements.json`, schema 2.1.0 of the Web Components community group: what editors and other tools read. */
export function customElementsManifest(elements: readonly Described[], events: readonly DescribedEvent[]): object {
  const eventClass = new Map(events.map(({ name, className }) => [name, className]))
  return {
    schemaVersion: '2.1.0',
    readme: 'docs/embed.md',
    modules: elements.map((element) => ({
      kind: 'javascript-module',
      path: element.module,
      declarations: [
        {
          kind: 'class',
          customElement: true,
          tagName: element.tag,
          name: element.className,
          summary: element.summary,
          description: element.description,
          superclass: { name: 'HTMLElement' },
          attributes: element.attributes.map(({ name, type, description }) => ({
            name,
            type: { text: TYPES[type] },
            description,
          })),
          events: element.events.map(({ name, description }) => ({
            name,
            type: { text: eventClass.get(name) ?? 'Event' },
            description,
          })),
          cssParts: element.parts,
          cssProperties: element.properties.map(({ name, description, initial }) => ({
            name,
            description,
            default: initial,
          })),
        },
      ],
      exports: [
        { kind: 'js', name: element.className, declaration: { name: element.className, module: element.module } },
        {
          kind: 'custom-element-definition',
          name: element.tag,
          declaration: { name: element.className, module: element.module },
        },
      ],
    })),
  }
}
