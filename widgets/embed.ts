import { expect } from './citizen/part.ts'
import { tagOf } from './citizen/tag.ts'

/** The files of an element that its first screen needs, written by the build: the one that defines it first; phrases by language. */
interface Needed {
  readonly files: readonly [string, ...string[]]
  readonly phrases: Readonly<Record<string, string>> & { readonly vi: string }
}
declare const ELEMENTS: Readonly<Record<string, Needed>>
/** The file that renders an element as a frame of the service. */
declare const PROTECTED: string

const files = new URL('/widgets/', import.meta.url).href
const brought = new Set<string>()
const framed = new WeakSet<Element>()

/** Fetches what this element needs, all at once. For elements in a shadow root of the page, which a document does not tell of. */
export function bring(element: Element): void {
  const needed = ELEMENTS[element.localName]
  if (needed && element.hasAttribute('protected')) frame(element)
  else if (needed) define(element, needed)
}

function define(element: Element, needed: Needed): void {
  if (brought.has(element.localName)) return
  brought.add(element.localName)
  for (const file of [...needed.files, needed.phrases[tagOf(element)] ?? needed.phrases.vi]) expect(files + file)
  const [definition] = needed.files
  import(files + definition).catch(() => {
    // What the page shows inside the element stays; the next element that appears tries again.
    brought.delete(element.localName)
  })
}

function frame(element: Element): void {
  if (framed.has(element)) return
  framed.add(element)
  expect(files + PROTECTED)
  import(files + PROTECTED).then(
    ({ protect }) => protect(element, files),
    () => framed.delete(element),
  )
}

const bringAll = () => document.querySelectorAll(Object.keys(ELEMENTS).join()).forEach(bring)

/** The one script of a page: `<script type="module" src="https://…/widgets.js"></script>`. Brings what the page holds, now and later. */
new MutationObserver(bringAll).observe(document, { childList: true, subtree: true })
bringAll()
