import { html, nothing, type TemplateResult } from 'lit'
import type { FailureCode } from '../citizen/sending.ts'
import { alert } from './alert.ts'
import type { Spoken } from './languages/spoken.ts'

interface Head {
  readonly title: string
  readonly lead: string
  /** What was just done, read out. */
  readonly said: string
  /** While nothing is there yet. */
  readonly loading: string | null
  readonly failure: FailureCode | null
  readonly again: () => void
}

/** How a page of the console begins: its title, what was just done or is awaited, and why it is not there, with a way to try again. */
export const pageHead = (spoken: Spoken, { title, lead, said, loading, failure, again }: Head): TemplateResult => html`
  <h1 tabindex="-1">${title}</h1>
  <p class="muted lead">${lead}</p>
  <div class="said" role="status" tabindex="-1">
    ${said === '' ? nothing : html`<p class="notice">${said}</p>`}
    ${loading === null || failure !== null ? nothing : html`<p class="loading">${loading}</p>`}
  </div>
  ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: again })}
`
