import { html, nothing, type TemplateResult } from 'lit'
import type { Candidate } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'

export const mayTakeOver = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ bar }) => bar === null)

/** Who they are, and what one ought to know before handing them more: what they have to do, and whether they are there. */
export function described({ person, away, standIn, open }: Candidate, { verbs, why, named }: Spoken): string {
  const facts = [why.open(open), ...(away ? [verbs.toAway(standIn?.name ?? null)] : [])]
  return `${person.name}, ${named(person.post)} (${facts.join('; ')})`
}

/** Those whom the rules keep from it, each with why: nobody should look for a name that cannot be there. */
export function renderBarred(
  candidates: readonly Candidate[],
  { verbs, why, named }: Spoken,
): TemplateResult | typeof nothing {
  const barred = candidates.flatMap(({ person, bar }) => (bar === null ? [] : [{ person, bar }]))
  if (barred.length === 0) return nothing
  return html`<details class="barred">
    <summary>${verbs.notOffered(barred.length)}</summary>
    <ul>
      ${barred.map(
        ({ person, bar }) =>
          html`<li><b>${person.name}</b>, ${named(person.post)}: ${bar === 'not-senior-enough' ? verbs.notSeniorEnough : why.exclusions[bar]}</li>`,
      )}
    </ul>
  </details>`
}
