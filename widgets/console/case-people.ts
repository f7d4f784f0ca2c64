import { html, nothing } from 'lit'
import type { Shown } from './case-header.ts'

/** Whom it is about, with how sure that is, and how the citizen can be reached. */
export function casePeople({ view, say }: Shown) {
  return html`
    <section class="panel two" aria-label=${say.case.about}>
      <div>
        <h2>${say.case.about}</h2>
        ${
          view.staffMembers.length === 0
            ? html`<p>${say.case.nobodyKnown}</p>`
            : html`<ul class="people">
              ${view.staffMembers.map(
                ({ name, post }) => html`<li>${name}<span class="muted small">${say.named(post)}</span></li>`,
              )}
            </ul>`
        }
        <p class="muted small">${say.case.attributions[view.attribution]}</p>
      </div>
      <div>
        <h2>${say.case.contact}</h2>
        ${contact({ view, say })}
      </div>
    </section>
  `
}

function contact({ view, say }: Pick<Shown, 'view' | 'say'>) {
  const { contact } = view
  if (contact !== null) {
    const { contactFields } = say.case
    return html`<dl class="facts">
      ${(['name', 'email', 'phone'] as const).map((field) =>
        contact[field] === undefined
          ? nothing
          : html`<div><dt>${contactFields[field]}</dt><dd>${contact[field]}</dd></div>`,
      )}
    </dl>`
  }
  if (view.anonymous) return html`<p class="muted">${say.case.anonymous}</p>`
  return html`<p class="muted">${view.account === null ? say.case.contactClosed : say.case.noContact}</p>`
}
