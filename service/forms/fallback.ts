import { html } from 'ghtml'
import type { Channel, Language } from '../../rules/vocabulary.ts'
import { attitudeChoices } from './complaint-pages.ts'
import { hidden } from './controls.ts'
import { faceChoices } from './rating-routes.ts'
import { spokenIn } from './spoken.ts'
import { codeField } from './status-pages.ts'

interface At {
  readonly deskCode: string
  readonly language: Language
  readonly channel: Channel
}

/**
 * What stands inside the elements until they take over, and for good where there are no scripts: the first question of each as a
 * form. Pages that hold them may be cached anywhere, so none holds a key.
 */
const begun = (
  action: string,
  { deskCode, language, channel }: At,
  content: string,
  button: string,
): string => html`<form method="post" action="/forms/${action}" accept-charset="utf-8" class="forms">
!${hidden('deskCode', deskCode)}!${hidden('lang', language)}!${hidden('channel', channel)}
!${content}
<div class="actions"><button>${button}</button></div>
</form>`

export function ratingFallback(at: At, complaintUrl: string): string {
  const spoken = spokenIn(at.language)
  const { rating } = spoken
  const onward = html`<p class="onward"><span>${rating.complainLead}</span> <a href="${complaintUrl}">${rating.complain}</a></p>`
  return begun('rating', at, faceChoices(spoken, null, 2), rating.send).replace('</form>', `${onward}</form>`)
}

export function complaintFallback(at: At): string {
  const spoken = spokenIn(at.language)
  return begun('complaint', at, hidden('page', 'attitudes') + attitudeChoices([], spoken, 2), spoken.complaint.next)
}

export function statusFallback(language: Language): string {
  const spoken = spokenIn(language)
  return html`<form method="post" action="/forms/track" accept-charset="utf-8" class="forms">
!${hidden('lang', language)}
<h2>${spoken.status.heading}</h2>
!${codeField(spoken, '')}
<div class="actions"><button>${spoken.status.open}</button></div>
</form>`
}
