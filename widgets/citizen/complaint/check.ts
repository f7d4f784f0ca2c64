import { html, nothing, type TemplateResult } from 'lit/html.js'
import { type TellingKind, tellingIn } from '../../../rules/telling.ts'
import { nameOf } from '../attach/attached.ts'
import { staffChoices } from '../people.ts'
import { lengthOf, tidy } from '../text.ts'
import { dayInWords } from '../time.ts'
import type { Page } from './draft.ts'
import type { Asking } from './questions.ts'

/** Shorter than this, more details would help; it is a hint, nobody is stopped. */
const FEW_CHARACTERS = 40

/** All that was told, each with a way back to change it. */
export function check(asking: Asking, goTo: (page: Page) => void): TemplateResult {
  const { draft, phrases, attitude, language, view } = asking
  const row = (page: Page, title: string, told: TemplateResult | string) => html`
    <div>
      <dt>${title}</dt>
      <dd>${told}</dd>
      <dd class="change">
        <button type="button" class="link" aria-label=${phrases.changeOf(title)} @click=${() => goTo(page)}>
          ${phrases.change}
        </button>
      </dd>
    </div>
  `
  const person =
    view?.staff.find(({ id }) => id === draft.staffMemberId)?.name ??
    staffChoices(null, phrases, language).at(-1)?.label
  const account = tidy(draft.account)
  return html`
    <h2 tabindex="-1">${phrases.check}</h2>
    ${telling(asking, goTo)}
    <dl class="answers">
      ${row(
        'attitudes',
        phrases.happened,
        html`<ul>
          ${draft.attitudes.map((each) => html`<li>${attitude[each]}</li>`)}
        </ul>`,
      )}
      ${row(
        'occasion',
        phrases.whenAndWho,
        html`${dayInWords(draft.day, language)}${draft.hour === null ? nothing : html`, ${phrases.hour(draft.hour)}`}
          ${draft.service ? html`<br />${phrases.serviceOf[draft.service]}` : nothing}<br />${person}`,
      )}
      ${row(
        'account',
        phrases.yourWords,
        html`<span class="told">${account}</span> ${
          lengthOf(account) < FEW_CHARACTERS ? html`<small>${phrases.accountShort}</small>` : nothing
        }`,
      )}
      ${row(
        'files',
        phrases.files,
        draft.files.length === 0
          ? phrases.noFiles
          : html`${draft.files.map((file) => html`<div>${nameOf(file, draft.files, phrases)}</div>`)}`,
      )}
      ${row(
        'contact',
        phrases.reach,
        draft.reachable
          ? html`${[draft.name, draft.phone, draft.email].filter(tidy).map((line) => html`<div>${tidy(line)}</div>`)}`
          : phrases.anonymous,
      )}
    </dl>
    <details>
      <summary><span>${phrases.notFormal}</span></summary>
      <p>${phrases.notFormalMore}</p>
    </details>
  `
}

/** Said before it is sent, and never in the way: some want to be known. */
function telling({ draft, phrases }: Asking, goTo: (page: Page) => void): TemplateResult | typeof nothing {
  const found = tellingIn(tidy(draft.account), [draft.name])
  if (found.length === 0) return nothing
  const sentence = (kind: TellingKind, text: string) => phrases.telling[kind](text)
  return html`
    <section class="telling" aria-labelledby="telling">
      <h3 id="telling">${phrases.tellingHeading}</h3>
      <ul>
        ${found.map((each) => html`<li>${sentence(each.kind, each.found)}</li>`)}
      </ul>
      <p>${draft.reachable ? phrases.tellingNamed : phrases.tellingAnonymous}</p>
      <button type="button" class="link" @click=${() => goTo('account')}>${phrases.changeOf(phrases.yourWords)}</button>
    </section>
  `
}
