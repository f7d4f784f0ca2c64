import { tagOf } from '../tag.ts'

/** What a page may change of the look of an element, and as what a value is believed. */
export const TOKENS = {
  '--ln-accent': 'color',
  '--ln-accent-text': 'color',
  '--ln-text': 'color',
  '--ln-muted': 'color',
  '--ln-surface': 'color',
  '--ln-raised': 'color',
  '--ln-line': 'color',
  '--ln-danger': 'color',
  '--ln-warning': 'color',
  '--ln-success': 'color',
  '--ln-radius': 'border-radius',
  '--ln-font': 'font-family',
} as const

/** How an element stands in its page, as far as a frame of another origin has to be told. */
export interface Look {
  readonly lang: string
  readonly dir: string
  readonly scheme: string
  readonly tokens: Readonly<Record<string, string>>
}

export function lookOf(element: Element): Look {
  const style = getComputedStyle(element)
  const tokens = Object.keys(TOKENS).map((token) => [token, style.getPropertyValue(token).trim()])
  return {
    lang: tagOf(element),
    dir: style.direction,
    scheme: style.colorScheme,
    tokens: Object.fromEntries(tokens.filter(([, value]) => value !== '')),
  }
}

/** Puts it on the root of a document. Whoever says it is not trusted: only what CSS reads as what it should be is taken over. */
export function wear(look: Partial<Record<keyof Look, unknown>>, root: HTMLElement): void {
  if (typeof look.lang === 'string') root.lang = look.lang
  root.dir = look.dir === 'rtl' ? 'rtl' : 'ltr'
  const set = (property: string, as: string, value: unknown) => {
    if (typeof value === 'string' && !/url|image|var\(/i.test(value) && CSS.supports(as, value)) {
      root.style.setProperty(property, value)
    } else root.style.removeProperty(property)
  }
  set('color-scheme', 'color-scheme', look.scheme)
  const tokens = (look.tokens ?? {}) as Readonly<Record<string, unknown>>
  for (const [token, as] of Object.entries(TOKENS)) set(token, as, tokens[token])
}
