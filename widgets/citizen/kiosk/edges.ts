import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import type { PhrasesOf } from '../speech.ts'
import type { Station } from './station.ts'

type Phrases = PhrasesOf<'kiosk'>

/** Above every page: which desk this is, and the other language. */
export const renderHead = (
  code: string,
  desk: DeskView | undefined,
  language: Language,
  phrases: Phrases,
  switchLanguage: () => void,
): TemplateResult => html`<header>
  <div>
    <p class="desk">${desk ? html`<b>${desk.name[language]}</b>${desk.office.name[language]}` : code}</p>
    ${desk?.demonstration ? html`<p class="demonstration">${phrases.demonstration}</p>` : nothing}
  </div>
  <button type="button" lang=${phrases.otherTag} @click=${switchLanguage}>${phrases.otherLanguage}</button>
</header>`

interface ForStaff {
  readonly desk: string
  readonly station: Station | null
  /** The code of a device that was replaced can be given anew. */
  readonly setUpAgain: (() => void) | null
  readonly fill: () => void
}

/** Below every page, and discreet: a number and whether there is a line, nothing of any rating. */
export function renderForStaff({ desk, station, setUpAgain, fill }: ForStaff, phrases: Phrases): TemplateResult {
  const said = [
    desk,
    ...(station && station.waiting > 0 ? [phrases.waiting(station.waiting)] : []),
    ...(station?.isEnrolled && !station.isReached ? [phrases.noLine] : []),
  ]
  const mayFill = document.fullscreenEnabled && !matchMedia('(display-mode: fullscreen)').matches
  return html`<footer>
    <p class="staff">${said.join(' · ')}</p>
    ${
      station?.isReplaced && setUpAgain
        ? html`<button type="button" @click=${setUpAgain}>${phrases.replaced}</button>`
        : nothing
    }
    ${mayFill ? html`<button type="button" @click=${fill}>${phrases.fullScreen}</button>` : nothing}
  </footer>`
}
