import { html, nothing } from 'lit/html.js'
import type { Language } from '../../rules/vocabulary.ts'
import type { DeskView } from '../../service/contract/index.ts'
import type { Choice } from './choice-group.ts'
import { NOBODY_KNOWN } from './nobody-known.ts'
import type { Phrases } from './phrases.ts'

/** The people of the desk by its roster, those on duty first, and always the possibility not to know. */
export function staffChoices(
  view: DeskView | null,
  phrases: Pick<Phrases['ratingRest'], 'onDuty' | 'unknownPerson'>,
  language: Language,
): Choice[] {
  const staff = [...(view?.staff ?? [])].sort((a, b) => Number(b.onDuty) - Number(a.onDuty))
  return [
    ...staff.map(({ id, name, post, onDuty, photo }) => ({
      value: id,
      label: html`${photo ? html`<img src=${new URL(photo, import.meta.url).href} alt="" width="48" height="48" />` : nothing}${name} ${onDuty ? html`<span class="tag">${phrases.onDuty}</span>` : nothing}
        <small>${post[language]}</small>`,
    })),
    { value: NOBODY_KNOWN, label: phrases.unknownPerson },
  ]
}
