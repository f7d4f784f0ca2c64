import { html, nothing } from 'lit'
import { type Cause, causeOf } from './case-cause.ts'
import { handlerName, type Shown } from './case-header.ts'
import { factsMatched } from './formatting/fact-words.ts'

/** Why the case lies where it lies: what moved it, the facts a rule matched, who was considered, and what the guard did. */
export function caseWhy(shown: Shown) {
  const { view, say } = shown
  const { why } = say
  const cause = causeOf(view)
  const { rule, policyVersion, considered, guardSteppedIn } = view.because
  const matched = factsMatched(view, say)
  return html`
    <section class="panel" aria-labelledby="why">
      <h2 id="why">${why.title(cause.kind === 'held' ? null : handlerName(shown))}</h2>
      <p>${why.causes[cause.kind](spokenCause(cause, shown))}</p>
      ${
        matched.length === 0
          ? nothing
          : html`<h3>${why.matched}</h3>
            <dl class="facts">${matched.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
      }
      ${
        considered.length === 0
          ? nothing
          : html`<h3>${why.considered}</h3>
            <ol class="considered">
              ${considered.map(
                ({ person, outcome, exclusion }) => html`<li>
                  <strong>${person.name}</strong>, ${say.named(person.post)}:
                  ${why.outcomes[outcome]}${exclusion === null ? nothing : html`, ${why.exclusions[exclusion]}`}.
                </li>`,
              )}
            </ol>
            <p class="muted">${guardSteppedIn ? why.guard.steppedIn : why.guard.silent}</p>`
      }
      <p class="muted small">${rule === null ? why.policy(policyVersion) : why.rule(rule, policyVersion)}</p>
    </section>
  `
}

const spokenCause = (cause: Cause, { say }: Shown) => ({
  person: (cause.kind === 'reassigned' ? cause.by?.name : undefined) ?? say.inbox.nobody,
  level: cause.kind === 'escalated' ? cause.level : 0,
})
