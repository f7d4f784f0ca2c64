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
/** Kinds of element that are on their way or here, and protected elements one by one. */
const brought = new WeakSet<object>()

/** Fetches what this element needs, all at once. For elements in a shadow root of the page, which a document does not tell of. */
export function bring(element: Element): void {
  const needed = ELEMENTS[element.localName]
  if (!needed) return
  const isFramed = element.hasAttribute('protected')
  const what = isFramed ? element : needed
  if (brought.has(what)) return
  brought.add(what)
  const [first, ...others] = isFramed
    ? [PROTECTED]
    : [...needed.files, needed.phrases[tagOf(element)] ?? needed.phrases.vi]
  for (const file of [first, ...others]) expect(files + file)
  import(files + first).then(
    ({ protect }) => protect?.(element, files),
    // What the page shows inside the element stays; the next element that appears tries again.
    () => brought.delete(what),
  )
}

const bringAll = () => document.querySelectorAll(Object.keys(ELEMENTS).join()).forEach(bring)

/** The one script of a page: `<script type="module" src="https://…/widgets.js"></script>`. Brings what the page holds, now and later. */
new MutationObserver(bringAll).observe(document, { childList: true, subtree: true })
bringAll()
