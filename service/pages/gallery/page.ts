import { html } from 'ghtml'
import type { Language } from '../../../rules/vocabulary.ts'
import { GALLERY, type GalleryTag } from '../../contract/gallery.ts'
import type { Described } from '../../elements/described.ts'
import { ELEMENT_FILES } from '../../elements/files.ts'
import { en } from './languages/en.ts'
import { LANGUAGES, type Phrases, THEMES, WIDTHS } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

const PHRASES: Readonly<Record<Language, Phrases>> = { vi, en }

export const galleryTitle = (language: Language): string => PHRASES[language].title

/** A desk of no office: what is kept of a draft about it meets no real one. */
const DESK = 'Q-01'

/** What is pasted for an element; in some states there is more to it. */
const SNIPPETS: Readonly<Record<GalleryTag, string>> = {
  'ln-rating': `<ln-rating desk="${DESK}" complaint-url="#ln-complaint-attitudes"></ln-rating>`,
  'ln-complaint': `<ln-complaint desk="${DESK}" track-url="#ln-status-first"></ln-complaint>`,
  'ln-status': '<ln-status></ln-status>',
  'ln-verify': '<ln-verify></ln-verify>',
  'ln-confirm': '<ln-confirm></ln-confirm>',
  'ln-kiosk': `<ln-kiosk desk="${DESK}"></ln-kiosk>`,
}
const WITH_VISIT = SNIPPETS['ln-rating'].replace(' complaint-url', ' visit-token="…" complaint-url')
const SNIPPETS_OF_STATES: Readonly<Record<string, string>> = {
  'ln-rating-thanks-verified': WITH_VISIT,
  'ln-rating-visit-invalid': WITH_VISIT,
}

export interface GalleryAsked {
  readonly theme?: unknown
  readonly language?: unknown
  readonly width?: unknown
}

export interface Gallery {
  readonly language: Language
  readonly asked: GalleryAsked
  readonly publicUrl: string
  readonly version: string
  readonly elements: readonly Described[]
}

/** Every element in every state: words and snippets stand here, the elements come where one looks. */
export function renderGallery(gallery: Gallery): string {
  const { language, asked, publicUrl } = gallery
  const phrases = PHRASES[language]
  const tags = Object.keys(GALLERY) as GalleryTag[]
  return html`<h1>${phrases.title}</h1>
<p class="lead">${phrases.lead}</p>
<form class="choose" method="get" action="/gallery">
!${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
!${select('theme', phrases.theme, THEMES, phrases.themes, asked.theme)}
!${select('language', phrases.language, LANGUAGES, phrases.languages, asked.language ?? language)}
!${select('width', phrases.width, WIDTHS, phrases.widths, asked.width)}
<button>${phrases.show}</button>
</form>
<nav class="contents" aria-label="${phrases.contents}">
!${tags.map(
    (tag) => html`<details>
<summary>${phrases.elements[tag].title} <code>${tag}</code></summary>
<ul>!${statesOf(tag, phrases).map(([state, title]) => html`<li><a href="#${tag}-${state}">${title}</a></li>`)}</ul>
</details>`,
  )}
</nav>
!${tags.map((tag) => renderElement(tag, phrases, gallery))}
<section>
<h2>${phrases.wholePage}</h2>
!${code(wholePage(publicUrl))}
<p>${phrases.forTools} !${ELEMENT_FILES.map((name) => html`<a href="/widgets/${gallery.version}/${name}">${name}</a> `)}</p>
</section>`
}

const statesOf = (tag: GalleryTag, phrases: Phrases): (readonly [state: string, title: string])[] => {
  const titles: Readonly<Record<string, string>> = phrases.states[tag]
  return GALLERY[tag].map((state) => [state, titles[state] ?? ''])
}

function renderElement(tag: GalleryTag, phrases: Phrases, { elements }: Gallery): string {
  const { title, lead } = phrases.elements[tag]
  const described = elements.find((each) => each.tag === tag)
  return html`<section class="element" id="${tag}" aria-labelledby="${tag}-title">
<h2 id="${tag}-title">${title} <code>&lt;${tag}&gt;</code></h2>
<p>${lead}</p>
!${described ? renderReference(described, phrases) : ''}
!${statesOf(tag, phrases).map(([state, stateTitle]) => {
    const id = `${tag}-${state}`
    const snippet = SNIPPETS_OF_STATES[id] ?? SNIPPETS[tag]
    return html`<article class="state" id="${id}" data-tag="${tag}" data-state="${state}">
<h3><a href="#${id}">${stateTitle}</a></h3>
<template>!${snippet}</template>
<div class="stages"></div>
<p class="heard" role="status"></p>
<details class="paste"><summary>${phrases.paste}</summary>!${code(snippet)}</details>
</article>`
  })}
</section>`
}

/** As the sources say it, in their language. */
function renderReference({ attributes, events, parts, properties }: Described, phrases: Phrases): string {
  const table = (
    caption: string,
    rows: readonly { readonly name: string; readonly description: string; readonly initial?: string }[],
  ) =>
    rows.length === 0
      ? ''
      : html`<div class="scroller" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${phrases.name}</th><th scope="col">${phrases.meaning}</th>!${rows[0]?.initial === undefined ? '' : html`<th scope="col">${phrases.initial}</th>`}</tr></thead>
<tbody>!${rows.map(
          ({ name, description, initial }) =>
            html`<tr><th scope="row"><code>${name}</code></th><td lang="en">${description}</td>!${initial === undefined ? '' : html`<td><code>${initial}</code></td>`}</tr>`,
        )}</tbody>
</table></div>`
  return html`<details class="reference"><summary>${phrases.reference}</summary>
!${table(phrases.attributes, attributes)}
!${table(phrases.events, events)}
!${table(phrases.parts, parts)}
!${table(phrases.properties, properties)}
</details>`
}

const code = (text: string): string => html`<pre tabindex="0"><code>${text}</code></pre>`

const wholePage = (publicUrl: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Góp ý</title>
<link rel="stylesheet" href="${publicUrl}/widgets.css">
<script type="module" src="${publicUrl}/widgets.js"></script>
</head>
<body>
<ln-rating desk="HK-01" complaint-url="#complain"><a href="${publicUrl}/d/HK-01">Đánh giá</a></ln-rating>
<ln-complaint id="complain" desk="HK-01" track-url="#follow"></ln-complaint>
<ln-status id="follow"></ln-status>
</body>
</html>`

function select<Word extends string>(
  name: string,
  label: string,
  words: readonly Word[],
  said: Readonly<Record<Word, string>>,
  asked: unknown,
): string {
  return html`<p><label for="${name}">${label}</label>
<select id="${name}" name="${name}">!${words.map(
    (word) => html`<option value="${word}" !${word === asked ? 'selected' : ''}>${said[word]}</option>`,
  )}</select></p>`
}
