import { html } from 'ghtml'
import type { Desk, Directory } from '../../rules/directory.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { DEMONSTRATION_PASSWORD } from '../commands/seeding.ts'
import { galleryTitle } from './gallery/page.ts'
import type { Phrases } from './languages/phrases.ts'
import { inLanguage } from './page.ts'
import type { PageParts } from './parts.ts'

/** What this is, a desk to choose, a complaint to follow; in a demonstration also what there is to try. */
export function renderFront(parts: PageParts, language: Language, phrases: Phrases): string {
  const { front, name, motto } = phrases
  const { directory, demonstration } = parts.snapshot.current()
  return html`
<div class="hero">
<p class="eyebrow">${name}</p>
<h1>!${motto.map((sentence) => html`<span class="sentence">${sentence}</span> `)}</h1>
<p class="lead">${front.lead}</p>
</div>
<div class="two">
<section class="card">
<h2>${front.chooseDesk}</h2>
!${renderDesks(directory, language, phrases)}
</section>
<section class="card">
<h2>${front.follow}</h2>
<p>${front.followLead}</p>
<p><a class="button" href="${inLanguage('/track', language)}">${front.openTrack}</a></p>
</section>
</div>
<section>
<h2>${front.how}</h2>
<ol class="steps">
!${front.steps.map((step) => html`<li><h3>${step.title}</h3><p>${step.text}</p></li>`)}
</ol>
</section>
!${demonstration ? renderTryOut(parts, directory, language, phrases) : ''}
`
}

function renderDesks({ desks, offices }: Directory, language: Language, { front }: Phrases): string {
  if (desks.size === 0) return html`<p>${front.noDesks}</p>`
  const byOffice = new Map<string, Desk[]>()
  for (const desk of desks.values()) byOffice.set(desk.officeId, [...(byOffice.get(desk.officeId) ?? []), desk])
  return html`
<form action="/d" method="get" class="code-form">
!${language === 'vi' ? '' : html`<input type="hidden" name="lang" value="${language}">`}
<label for="code">${front.deskCode}</label>
<p class="hint" id="code-hint">${front.deskCodeHint}</p>
<div class="row">
<input id="code" name="code" required maxlength="32" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint">
<button>${front.openDesk}</button>
</div>
</form>
<div class="offices">
!${[...byOffice].map(
    ([officeId, desksThere]) => html`<details>
<summary>${offices.get(officeId)?.name[language] ?? ''}</summary>
<ul>
!${desksThere.map(
      ({ code, name }) =>
        html`<li><a href="${inLanguage(`/d/${code}`, language)}">${name[language]}</a> <span class="code">${code}</span></li>`,
    )}
</ul>
</details>`,
  )}
</div>`
}

function renderTryOut(parts: PageParts, directory: Directory, language: Language, { front, signs }: Phrases): string {
  const places = [
    ...(parts.letters ? [['/letters', front.letters] as const] : []),
    ['/console', front.console] as const,
    ['/demo', front.foreign] as const,
    ['/signs', signs.title] as const,
    ['/gallery', galleryTitle(language)] as const,
  ]
  const people = parts.accounts.flatMap(({ _id, staffMemberId }) => {
    const person = directory.staff.get(staffMemberId)
    const office = person && directory.offices.get(person.officeId)
    return person ? [{ username: _id, person, office }] : []
  })
  return html`
<section class="try">
<h2>${front.tryOut}</h2>
<p>${front.tryLead}</p>
<ul class="places">
!${places.map(([path, label]) => html`<li><a href="${inLanguage(path, language)}">${label}</a></li>`)}
<li><a href="/api/docs">${front.api}</a></li>
</ul>
<h3>${front.signIn}</h3>
<p>${front.password}: <code>${DEMONSTRATION_PASSWORD}</code></p>
<ul class="people">
!${people.map(
    ({ username, person, office }) => html`<li>
<div><b>${person.name}</b><br>${person.post[language]}!${office ? html`, ${office.name[language]}` : ''}</div>
<code>${username}</code>
</li>`,
  )}
</ul>
</section>`
}
