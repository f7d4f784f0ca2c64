import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { type Fault, faultBeside, faultOf } from '../faults.ts'
import { choiceGroup, textField } from '../fields.ts'
import type { Phrases } from '../languages/phrases.ts'
import { type Draft, type Form, VIEW_CHOICES } from './draft.ts'

export interface Saying {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly faults: readonly Fault[]
  readonly phrases: Phrases
  readonly busy: boolean
  readonly submit: (form: Form) => (event: SubmitEvent) => void
}

const sendButton = ({ busy, phrases }: Saying, label: string, kind = 'primary') => html`
  <div class="actions"><button class=${kind} aria-disabled=${busy}>${busy ? phrases.sending : label}</button></div>
`

export function renderReply(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  return html`
    <form novalidate @submit=${submit('reply')}>
      ${textField({
        id: 'reply',
        label: phrases.status.yourReply,
        fault: faultOf(faults, 'reply'),
        short: true,
        value: draft.reply,
        onInput: (reply) => change({ reply }),
      })}
      ${sendButton(saying, phrases.status.sendReply)}
    </form>
  `
}

export function renderView(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  const { status } = phrases
  const labels = {
    satisfied: status.satisfied,
    'partly-satisfied': status.partlySatisfied,
    contest: html`${status.contest}<small>${status.contestMeans}</small>`,
  }
  const reason = () =>
    textField({
      id: 'reason',
      label: status.reason,
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
        legend: html`<h3>${status.view}</h3>`,
        fault: faultOf(faults, 'view'),
        choices: VIEW_CHOICES.map((value) => ({ value, label: labels[value] })),
        chosen: draft.view === null ? [] : [draft.view],
        onChange: ([chosen]) => change({ view: VIEW_CHOICES.find((view) => view === chosen) ?? null }),
        after: draft.view === 'contest' ? html`<div class="within">${reason()}</div>` : nothing,
      })}
      ${sendButton(saying, status.sendView)}
    </form>
  `
}

export function renderMore(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  return html`
    <details>
      <summary>${phrases.status.add}</summary>
      <form novalidate @submit=${submit('more')}>
        ${textField({
          id: 'more',
          label: phrases.status.addLabel,
          fault: faultOf(faults, 'more'),
          short: true,
          value: draft.more,
          onInput: (more) => change({ more }),
        })}
        ${sendButton(saying, phrases.status.sendMore)}
      </form>
    </details>
  `
}

export function renderWithdrawal(saying: Saying): TemplateResult {
  const { draft, change, faults, phrases, submit } = saying
  const { status, optional } = phrases
  const fault = faultOf(faults, 'withdraw-sure')
  return html`
    <details>
      <summary>${status.withdraw}</summary>
      <p>${status.withdrawMeans}</p>
      <form novalidate @submit=${submit('withdraw')}>
        ${textField({
          id: 'withdraw-reason',
          label: status.withdrawReason,
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
              .checked=${live(draft.withdrawSure)}
              aria-describedby=${fault ? 'withdraw-sure-fault' : nothing}
              @change=${(event: Event) => change({ withdrawSure: (event.currentTarget as HTMLInputElement).checked })}
            />
            <label for="withdraw-sure">${status.withdrawSure}</label>
          </div>
        </div>
        ${sendButton(saying, status.confirmWithdraw, 'danger')}
      </form>
    </details>
  `
}
