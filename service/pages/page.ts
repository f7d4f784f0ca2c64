import type { FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { Phrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

const PHRASES: Readonly<Record<Language, Phrases>> = { vi, en }

/** Vietnamese first; `?lang=en` switches. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { readonly lang?: unknown }
  return lang === 'en' ? 'en' : 'vi'
}

export const phrasesIn = (language: Language): Phrases => PHRASES[language]

/** An address of ours that stays in the language being read. */
export const inLanguage = (path: string, language: Language): string =>
  language === 'vi' ? path : `${path}?lang=${language}`

export interface Preload {
  readonly href: string
  readonly integrity: string
}

export interface Page {
  readonly title: string
  readonly language: Language
  /** Of this page, without the language: where the switch leads. Null: what was typed would be lost on the way. */
  readonly path: string | null
  readonly demonstration: boolean
  /** Addresses of the scripts it needs, all of them modules. */
  readonly scripts: readonly string[]
  /** Parts of widgets that the page is sure to need: fetched beside the script, not after it. */
  readonly preloads: readonly Preload[]
  readonly stylesheet: string
  /** Style sheets of this page alone, after the one of all. */
  readonly styles: readonly string[]
  /** Trusted HTML. */
  readonly main: string
  /** A narrow column for one thing, a wide one for an overview; the console and a kiosk fill the window, a frame of another
   * site is filled by its element. */
  readonly kind: 'narrow' | 'wide' | 'console' | 'signs' | 'gallery' | 'kiosk' | 'framed'
}

/** The frame of every page of ours: skip link, name, language, the mark of a demonstration, footer. */
export function renderPage(page: Page): string {
  const { title, language, scripts, preloads, stylesheet, styles, main, kind } = page
  const phrases = phrasesIn(language)
  const other: Language = language === 'vi' ? 'en' : 'vi'
  return html`<!doctype html>
<html lang="${language}" class="${kind}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
!${kind === 'framed' ? '<base target="_top">' : ''}
<title>${title === phrases.name ? title : `${title} · ${phrases.name}`}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
!${[stylesheet, ...styles].map((sheet) => html`<link rel="stylesheet" href="${sheet}">`)}
<link rel="preload" href="/assets/be-vietnam-pro-vietnamese-400-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="/assets/be-vietnam-pro-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
!${preloads.map(({ href, integrity }) => html`<link rel="modulepreload" href="${href}" integrity="${integrity}" crossorigin>`)}
!${scripts.map((script) => html`<script type="module" src="${script}"></script>`)}
</head>
<body>
!${kind === 'console' || kind === 'kiosk' || kind === 'framed' ? main : framed(page, phrases, other)}
</body>
</html>
`
}

/** The console brings a frame of its own; every other page stands in this one. */
const framed = ({ language, path, demonstration, main }: Page, phrases: Phrases, other: Language): string => html`
<a class="skip" href="#main">${phrases.skip}</a>
<header class="top">
<a class="brand" href="${inLanguage('/', language)}"><img src="/assets/icon.svg" alt="" width="32" height="32">${phrases.name}</a>
!${path === null ? '' : html`<a class="language" href="${inLanguage(path, other)}" lang="${other}" hreflang="${other}">${phrases.otherLanguage}</a>`}
</header>
!${demonstration ? html`<aside class="demonstration">${phrases.demonstration}</aside>` : ''}
<main id="main" tabindex="-1">
!${main}
</main>
<footer>
<p><a href="${inLanguage('/track', language)}">${phrases.track.title}</a></p>
<p><a href="${inLanguage('/published', language)}">${phrases.published.title}</a></p>
<p>${phrases.footer}</p>
</footer>`
