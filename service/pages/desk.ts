import { html } from 'ghtml'
import type { Desk, Office } from '../../rules/directory.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { complaintFallback, ratingFallback } from '../forms/fallback.ts'
import type { Phrases } from './languages/phrases.ts'

/** What the code on a desk opens: the rating first, the complaint one tap away and kept while one looks back. */
export function renderDesk(desk: Desk, office: Office, language: Language, phrases: Phrases): string {
  const at = { deskCode: desk.code, language, channel: 'desk-page' } as const
  return html`
<div class="desk">
<p class="office">${office.name[language]}</p>
<h1>${desk.name[language]}</h1>
<section id="complaint" tabindex="-1" aria-label="${phrases.desk.complaint}">
<ln-complaint desk="${desk.code}" channel="desk-page">!${complaintFallback(at)}</ln-complaint>
<p class="onward"><a href="#rating">← ${phrases.desk.backToRating}</a></p>
</section>
<div id="rating">
<ln-rating desk="${desk.code}" channel="desk-page" visit-in-address complaint-url="#complaint">!${ratingFallback(at, '#complaint')}</ln-rating>
</div>
</div>
`
}
