import axe from 'axe-core'
import { userEvent } from 'vitest/browser'
// What elements load when it is reached is here already, so that a test waits for rendering alone.
import '../../../../widgets/citizen/exchange.ts'
import '../../../../widgets/citizen/complaint/pages.ts'
import '../../../../widgets/citizen/complaint/qr.ts'
import '../../../../widgets/citizen/languages/en.ts'
import '../../../../widgets/citizen/languages/vi.ts'
import '../../../../widgets/citizen/rating/rest.ts'
import '../../../../widgets/citizen/status/page.ts'
import { defineCitizenElements } from '../../../../widgets/index.ts'
import { NOW } from './samples.ts'
import type { ScriptedClient } from './scripted-client.ts'

export type Language = 'vi' | 'en'
type Tag = 'ln-rating' | 'ln-complaint' | 'ln-status' | 'ln-confirm' | 'ln-verify'
type AnElement = HTMLElementTagNameMap[Tag]

/** How a person finds and uses what an element shows; the DOM of the elements is known in the harness alone. */
export interface Hands {
  readonly element: AnElement
  /** Everything to be read, as text. */
  readonly reads: () => Promise<string>
  readonly clicks: (selector: string) => Promise<void>
  readonly clicksTwice: (selector: string) => Promise<void>
  readonly types: (selector: string, text: string) => Promise<void>
  readonly finds: <E extends Element = HTMLElement>(selector: string) => E
  readonly seesAny: (selector: string) => boolean
  /** Moves with Tab until this has the focus. */
  readonly tabsTo: (selector: string) => Promise<void>
  readonly focused: () => Element | null
  /** What axe-core objects to, a line each. */
  readonly axeFaults: () => Promise<readonly string[]>
}

const STRICT = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** Rules about whole pages; an element is a part of one. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order']

export async function mount(
  tag: Tag,
  { client }: ScriptedClient,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Hands> {
  defineCitizenElements('https://langnghe.example')
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.client = client
  element.now = () => NOW
  document.documentElement.lang = 'vi'
  document.body.replaceChildren(element)
  return handsOn(element)
}

/** Replies of a scripted service, parts that load, the rendering they cause: until nothing changes any more. */
async function settling(element: AnElement): Promise<void> {
  let before: string | undefined
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 4))
    await element.updateComplete
    const now = element.shadowRoot?.innerHTML
    same = now === before && now !== undefined ? same + 1 : 0
    before = now
  }
}

function handsOn(element: AnElement): Hands {
  const settled = () => settling(element)
  const root = () => element.shadowRoot ?? element
  const finds = <E extends Element = HTMLElement>(selector: string): E => {
    const found = root().querySelector<E>(selector)
    if (!found) throw new Error(`nothing shows ${selector} in: ${root().textContent?.slice(0, 400)}`)
    return found
  }
  const focused = () => element.shadowRoot?.activeElement ?? null
  return {
    element,
    finds,
    focused,
    seesAny: (selector) => root().querySelector(selector) !== null,
    async reads() {
      await settled()
      return finds('.frame').innerText
    },
    async clicks(selector) {
      await settled()
      await userEvent.click(finds(selector))
      await settled()
    },
    async clicksTwice(selector) {
      await settled()
      await userEvent.dblClick(finds(selector))
      await settled()
    },
    async types(selector, text) {
      await settled()
      await userEvent.fill(finds(selector), text)
      await settled()
    },
    async tabsTo(selector) {
      const wanted = finds(selector)
      for (let i = 0; i < 60 && focused() !== wanted; i++) await userEvent.tab()
      if (focused() !== wanted) throw new Error(`Tab never reaches ${selector}`)
    },
    async axeFaults() {
      await settled()
      const rules = Object.fromEntries(OF_THE_PAGE.map((rule) => [rule, { enabled: false }]))
      const { violations } = await axe.run(element, { ...STRICT, rules })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    },
  }
}
