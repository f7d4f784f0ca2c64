import { html, nothing, type TemplateResult } from 'lit'
import { causeOf } from '../case-cause.ts'
import { matchedIn } from './matched.ts'
import { handlerInWords, type Shown } from './shown.ts'

/** Why the case came to its handler: the cause in a sentence, then the rule, the people considered and the guard. */
export function renderWhy(shown: Shown): TemplateResult {
  const { view, spoken } = shown
  const { because } = view
  const { why } = spoken
  const cause = causeOf(view)
  const told = {
    person: cause.kind === 'reassigned' && cause.by ? cause.by.name : spoken.named(view.office),
    level: cause.kind === 'escalated' ? cause.level : 0,
  }
  const matched = matchedIn(view, spoken)
  return html`<section class="card why">
    <h2>${view.handler === null ? why.titleOfNobody : why.title(handlerInWords(shown))}</h2>
    <p>${why.causes[cause.kind](told)}</p>
    ${
      matched.length === 0
        ? nothing
        : html`<h3>${why.matched}</h3>
            <ul class="plain">
              ${matched.map(({ title, value }) => html`<li>${title}: <b>${value}</b></li>`)}
            </ul>`
    }
    ${because.considered.length === 0 ? nothing : renderConsidered(shown)}
    <p class="muted small">
      ${because.rule === null ? why.policy(because.policyVersion) : why.rule(because.rule, because.policyVersion)}
    </p>
  </section>`
}

function renderConsidered({ view: { because }, spoken }: Shown): TemplateResult {
  const { why, named } = spoken
  return html`
    <h3>${why.considered}</h3>
    <ol class="considered">
      ${because.considered.map(
        ({ person, outcome, exclusion }) => html`<li class=${outcome}>
          <b>${person.name}</b>, ${named(person.post)}: ${why.outcomes[outcome]}${exclusion ? html`; ${why.exclusions[exclusion]}` : nothing}
        </li>`,
      )}
    </ol>
    <p>${because.guardSteppedIn ? why.guard.steppedIn : why.guard.silent}</p>
  `
}
