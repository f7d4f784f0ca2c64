import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import type { Letter } from '../embedded/letters.ts'
import type { Phrases } from './languages/phrases.ts'
import { inLanguage } from './page.ts'

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})

/** 14:05, 23/11/2026. */
const momentOf = (instant: string): string => moment.format(new Date(instant)).split(', ').reverse().join(', ')

export const renderLetters = (kept: readonly Letter[], language: Language, { letters }: Phrases): string => html`
<h1>${letters.title}</h1>
<p class="lead">${letters.lead}</p>
!${
  kept.length === 0
    ? html`<p class="empty"><b>${letters.none}</b><br>${letters.noneMeans}</p>`
    : html`<ul class="letters">
!${kept.map(
        ({ id, at, to, subject }) => html`<li>
<a href="${inLanguage(`/letters/${id}`, language)}">${subject}</a>
<span>${letters.to}: ${to}</span>
<time datetime="${at}">${momentOf(at)}</time>
</li>`,
      )}
</ul>`
}
`

export const renderLetter = (letter: Letter, language: Language, { letters }: Phrases): string => html`
<p class="onward"><a href="${inLanguage('/letters', language)}">← ${letters.all}</a></p>
<h1>${letter.subject}</h1>
<dl class="envelope">
<div><dt>${letters.from}</dt><dd>${letter.from}</dd></div>
<div><dt>${letters.to}</dt><dd>${letter.to}</dd></div>
<div><dt>${letters.at}</dt><dd><time datetime="${letter.at}">${momentOf(letter.at)}</time></dd></div>
</dl>
!${
  letter.html === undefined
    ? ''
    : html`<h2>${letters.asSent}</h2>
<iframe src="/letters/${letter.id}/body" title="${letter.subject}" sandbox="allow-top-navigation-by-user-activation"></iframe>`
}
<h2>${letters.asText}</h2>
<pre class="text">!${linked(letter.text)}</pre>
`

/** The links of a letter lead out of its frame. */
export const letterBody = (body: string): string => body.replace('<head>', '<head><base target="_top">')

const ADDRESS = /(https?:\/\/[^\s<>"]+)/

const linked = (text: string): string =>
  text
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))
    .join('')
