import { html, nothing, type TemplateResult } from 'lit/html.js'
import { SCORES } from '../../../rules/vocabulary.ts'
import { renderAttaching, type Uploading } from '../attach/attach.ts'
import type { Attached } from '../attach/attached.ts'
import { choiceGroup } from '../choice-group.ts'
import { type Fault, faultBeside, faultOf } from '../faults.ts'
import type { Common, Phrases } from '../phrases.ts'
import { textField } from '../text-field.ts'
import { type Draft, type Form, VIEW_CHOICES } from './draft.ts'

export interface Saying {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faults: readonly Fault[]
  readonly phrases: Phrases['progress'] & Common
  readonly busy: boolean
  readonly uploading: Uploading
  readonly choose: (files: readonly File[]) => void
  readonly remove: (file: Attached) => void
  readonly submit: (form: Form) => (event: SubmitEvent) => void
}

const sendButton = ({ busy, phrases }: Saying, label: string, kind = 'primary') => html`
  <div class="actions"><button class=${kind} aria-disabled=${busy}>${busy ? phrases.sending : label}</button></div>
`

const attaching = ({ draft, faults, phrases, uploading, choose, remove }: Saying) =>
  renderAttaching({ files: draft.files, uploading, phrases, fault: faultOf(faults, 'files'), choose, remove })

export function renderReply(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  return html`
    <form novalidate @submit=${submit('reply')}>
      ${textField({
        id: 'reply',
        label: phrases.yourReply,
        fault: faultOf(faults, 'reply'),
        short: true,
        value: draft.reply,
        onInput: (reply) => change({ reply }),
      })}
      ${attaching(saying)}
      ${sendButton(saying, phrases.sendReply)}
    </form>
  `
}

export function renderView(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  const labels = {
    satisfied: phrases.satisfied,
    'partly-satisfied': phrases.partlySatisfied,
    contest: phrases.contest,
  }
  const reason = () =>
    textField({
      id: 'reason',
      label: phrases.reason,
      fault: faultOf(faults, 'reason'),
      short: true,
      value: draft.reason,
      onInput: (reason) => change({ reason }),
    })
  return html`
    <form novalidate @submit=${submit('view')}>
      ${choiceGroup({
        id: 'view',
        kind: 'radio',
        legend: html`<h3>${phrases.view}</h3>`,
        fault: faultOf(faults, 'view'),
        choices: VIEW_CHOICES.map((value) => ({
          value,
          label: labels[value],
          ...(value === 'contest' ? { means: phrases.contestMeans } : {}),
        })),
        chosen: draft.view === null ? [] : [draft.view],
        onChange: ([chosen]) => change({ view: VIEW_CHOICES.find((view) => view === chosen) ?? null }),
        after: draft.view === 'contest' ? html`<div class="within">${reason()}</div>` : nothing,
      })}
      ${sendButton(saying, phrases.sendView)}
    </form>
  `
}

export function renderMore(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  return html`
    <details>
      <summary>${phrases.add}</summary>
      <form novalidate @submit=${submit('more')}>
        ${textField({
          id: 'more',
          label: phrases.addLabel,
          fault: faultOf(faults, 'more'),
          short: true,
          value: draft.more,
          onInput: (more) => change({ more }),
        })}
        ${attaching(saying)}
        ${sendButton(saying, phrases.sendMore)}
      </form>
    </details>
  `
}

export function renderWithdrawal(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  const { optional } = phrases
  const fault = faultOf(faults, 'withdraw-sure')
  return html`
    <details>
      <summary>${phrases.withdraw}</summary>
      <p>${phrases.withdrawMeans}</p>
      <form novalidate @submit=${submit('withdraw')}>
        ${textField({
          id: 'withdraw-reason',
          label: phrases.withdrawReason,
          optional,
          fault: faultOf(faults, 'withdraw-reason'),
          short: true,
          value: draft.withdrawReason,
          onInput: (withdrawReason) => change({ withdrawReason }),
        })}
        <div class="field ${fault ? 'faulty' : ''}">
          ${faultBeside('withdraw-sure', fault)}
          <div class="choice">
            <input
              type="checkbox"
              id="withdraw-sure"
              .checked=${draft.withdrawSure}
              aria-describedby=${fault ? 'withdraw-sure-fault' : nothing}
              @change=${(event: Event) => change({ withdrawSure: (event.currentTarget as HTMLInputElement).checked })}
            />
            <label for="withdraw-sure">${phrases.withdrawSure}</label>
          </div>
        </div>
        ${sendButton(saying, phrases.confirmWithdraw, 'danger')}
      </form>
    </details>
  `
}

/** Five words, nothing preselected; how a complaint was handled is another question than how it ended. */
export function renderHandling(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  return html`
    <form novalidate @submit=${submit('handling')}>
      ${choiceGroup({
        id: 'handling',
        kind: 'radio',
        legend: html`<h3>${phrases.handling}</h3>`,
        hint: phrases.handlingHint,
        fault: faultOf(faults, 'handling'),
        choices: SCORES.map((name, i) => ({ value: String(i + 1), label: phrases.handlingScores[name] })),
        chosen: draft.handling === null ? [] : [String(draft.handling)],
        onChange: ([chosen]) => change({ handling: Number(chosen) }),
      })}
      ${sendButton(saying, phrases.handlingSend)}
    </form>
  `
}
