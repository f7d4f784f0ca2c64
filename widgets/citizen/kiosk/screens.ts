import { html, type TemplateResult } from 'lit/html.js'
import { SCORES } from '../../../rules/vocabulary.ts'
import type { PhrasesOf } from '../speech.ts'

type Phrases = PhrasesOf<'kiosk'>

export const renderFaces = (
  phrases: Phrases,
  faces: readonly SVGElement[],
  choose: (score: number) => void,
): TemplateResult => html`<main>
  <h2 class="asked" id="asked" tabindex="-1">${phrases.question}</h2>
  <div class="faces" role="group" aria-labelledby="asked">
    ${SCORES.map(
      (name, i) => html`<button type="button" class="face" @click=${() => choose(i + 1)}>
        ${faces[i]}<span>${phrases.scores[name]}</span>
      </button>`,
    )}
  </div>
</main>`

export const renderPhone = (phrases: Phrases, qr: HTMLCanvasElement | null, finish: () => void): TemplateResult =>
  html`<main class="narrow">
    <h2 tabindex="-1">${phrases.phone}</h2>
    <p>${phrases.phoneMeans}</p>
    <div class="code">${qr}</div>
    <div class="actions"><button class="primary" @click=${finish}>${phrases.done}</button></div>
  </main>`

/** The same whatever the answer was. */
export const renderThanks = (phrases: Phrases, finish: () => void): TemplateResult => html`<main class="narrow">
  <h2 tabindex="-1">${phrases.thanks}</h2>
  <p>${phrases.kept}</p>
  <div class="actions"><button @click=${finish}>${phrases.done}</button></div>
</main>`

export const renderStillThere = (phrases: Phrases, stay: () => void, finish: () => void): TemplateResult =>
  html`<main class="narrow">
    <div role="alertdialog" aria-labelledby="still" aria-describedby="still-means">
      <h2 id="still" tabindex="-1">${phrases.stillThere}</h2>
      <p id="still-means">${phrases.stillThereMeans}</p>
      <div class="actions">
        <button class="primary" @click=${stay}>${phrases.stay}</button>
        <button @click=${finish}>${phrases.leave}</button>
      </div>
    </div>
  </main>`
