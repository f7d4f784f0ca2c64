import { CHANNELS } from '../../rules/vocabulary.ts'
import type { Described, DescribedEvent } from './described.ts'

/** What the words for types in the comments mean. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  Channel: CHANNELS.map((channel) => `'${channel}'`).join(' | '),
}

const lines = (...each: readonly (string | readonly string[])[]): string => `${each.flat().join('\n')}\n`

const attributesName = ({ className }: Described) => `${className}Attributes`

/** For any page with TypeScript: elements by tag, events by name, attributes by element. */
export function widgetTypings(elements: readonly Described[], events: readonly DescribedEvent[]): string {
  return lines(
    events.flatMap(({ className, description, fields }) => [
      `/** ${description.replaceAll('\n', ' ')} */`,
      `export interface ${className} extends Event {`,
      ...fields.flatMap(({ name, type, description }) => [
        ...(description ? [`  /** ${description} */`] : []),
        `  readonly ${name}: ${type}`,
      ]),
      '}',
      '',
    ]),
    elements.flatMap((element) => [
      `/** ${element.description} */`,
      `export interface ${element.className} extends HTMLElement {}`,
      '',
      `/** Attributes of <${element.tag}>. */`,
      `export interface ${attributesName(element)} {`,
      ...element.attributes.flatMap(({ name, type, description }) => [
        `  /** ${description} */`,
        `  '${name}'?: ${TYPES[type]}`,
      ]),
      '}',
      '',
    ]),
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    elements.map(({ tag, className }) => `    '${tag}': ${className}`),
    '  }',
    '  interface GlobalEventHandlersEventMap {',
    events.map(({ name, className }) => `    '${name}': ${className}`),
    '  }',
    '}',
  )
}

const imported = (names: readonly string[]) => `import type { ${[...names].sort().join(', ')} } from './widgets.js'`

const classNames = (each: readonly { readonly className: string }[]) => each.map(({ className }) => className)

/** For React 19: the elements in JSX, their events as `onln-rated`. */
export function reactTypings(elements: readonly Described[], events: readonly DescribedEvent[]): string {
  return lines(
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react'",
    imported([...classNames(elements), ...elements.map(attributesName), ...classNames(events)]),
    '',
    'interface Events {',
    events.map(({ name, className }) => `  'on${name}'?: (event: ${className}) => void`),
    '}',
    'type Props<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes & Events',
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    elements.map((each) => `      '${each.tag}': Props<${each.className}, ${attributesName(each)}>`),
    '    }',
    '  }',
    '}',
  )
}

/** For Vue 3: the elements in templates, their events as `@ln-rated`. */
export function vueTypings(elements: readonly Described[], events: readonly DescribedEvent[]): string {
  return lines(
    "import type { DefineComponent, HTMLAttributes } from 'vue'",
    imported([...elements.map(attributesName), ...classNames(events)]),
    '',
    'interface Events {',
    events.map(
      ({ name, className }) =>
        `  on${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}?: (event: ${className}) => void`,
    ),
    '}',
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    elements.map((each) => `    '${each.tag}': DefineComponent<HTMLAttributes & ${attributesName(each)} & Events>`),
    '  }',
    '}',
  )
}
