import { describedElements, describedEvents } from './described.ts'
import { customElementsManifest } from './manifest.ts'
import { reactTypings, vueTypings, widgetTypings } from './typings.ts'

export const ELEMENT_FILES = ['custom-elements.json', 'widgets.d.ts', 'react.d.ts', 'vue.d.ts'] as const
export type ElementFile = (typeof ELEMENT_FILES)[number]

/** Where they stand in the repository. */
export const ELEMENT_FILES_FOLDER = 'widgets/typings'

/** What tools are told of the elements, made from the comments and types of their sources. */
export function elementFiles(root: string): Readonly<Record<ElementFile, string>> {
  const elements = describedElements(root)
  const events = describedEvents(root)
  return {
    'custom-elements.json': `${JSON.stringify(customElementsManifest(elements, events), null, 2)}\n`,
    'widgets.d.ts': widgetTypings(elements, events),
    'react.d.ts': reactTypings(elements, events),
    'vue.d.ts': vueTypings(elements, events),
  }
}
