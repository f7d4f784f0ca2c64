import { html } from 'ghtml'
import { SCORES } from '../../rules/vocabulary.ts'
import type { Fault } from '../../widgets/citizen/fault.ts'
import { type Draft, type Form, VIEW_CHOICES } from '../../widgets/citizen/status/draft.ts'
import { nextSentences } from '../../widgets/citizen/status/next.ts'
import { momentOf } from '../../widgets/citizen/time.ts'
import { retimingSentences } from '../../widgets/languages/retiming.ts'
import type { ComplaintProgress, ProgressStep } from '../contract/index.ts'
import { inLanguage } from '../pages/page.ts'
import { attaching, choices, failureOf, faultOf, hidden, lineField, summaryOf, textField } from './controls.ts'
import type { Spoken } from './spoken.ts'

/** What the citizen is about to say, and what became of the last attempt. */
export interface Saying {
  readonly code: string
  readonly key: string
  readonly spoken: Spoken
  readonly draft: Draft
  readonly faults: readonly Fault[]
  readonly failure?: string
  readonly arrived: boolean
}

export const codeField = ({ status }: Spoken, typed: string, fault?: string): string =>
  lineField({
    id: 'trackingCode',
    type: 'text',
    label: status.code,
    hint: html`${status.codeHint}`,
    fault,
    autocomplete: 'off',
    value: typed,
  })

export function renderEntry(spoken: Spoken, typed: string, told: { fault?: string; failure?: string }): string {
  const { status, exchange, language } = spoken
  const { fault, failure } = told
  return html`!${failure === undefined ? '' : failureOf(exchange.notReached, failure)}!${summaryOf(exchange.somethingToLookAt, fault ? [{ field: 'trackingCode', text: fault }] : [])}
<h1>${status.heading}</h1>
<form method="post" action="/forms/track" novalidate>
!${hidden('lang', language)}
!${codeField(spoken, typed, fault)}
<div class="actions"><button>${status.open}</button></div>
</form>`
}

/** A complaint as its author sees it: where it stands, what comes next, and what may be said to it. */
export function renderProgress(progress: ComplaintProgress, saying: Saying, now: number): string {
  const { spoken, faults, failure, arrived } = saying
  const { progress: phrases, exchange, language } = spoken
  const open = new Set(progress.openVerbs)
  const handled = progress.handling === null ? undefined : SCORES[progress.handling - 1]
  return html`!${arrived ? html`<p class="arrived" role="status">${phrases.done}</p>` : ''}
!${failure === undefined ? '' : failureOf(exchange.notSent, failure)}!${summaryOf(exchange.somethingToLookAt, faults)}
<div class="state">
<h1>${phrases.states[progress.state]}</h1>
!${nextSentences({ progress, phrases, now }).map((sentence) => html`<p>${sentence}</p>`)}
</div>
!${open.has('reply') && progress.question ? said(phrases.question, progress.question) : ''}
!${open.has('reply') ? replyForm(saying) : ''}
!${progress.answer ? said(phrases.answer, progress.answer) : ''}
!${open.has('confirm') || open.has('contest') ? viewForm(saying) : ''}
!${facts(progress, spoken)}
!${timeline(progress, spoken)}
!${progress.mayRateHandling && !handled ? handlingForm(saying) : ''}
!${handled ? html`<p>${phrases.handlingThanks(phrases.handlingScores[handled])}</p>` : ''}
!${open.has('add') && !open.has('reply') ? addForm(saying) : ''}
!${open.has('withdraw') ? withdrawalForm(saying) : ''}
<p class="onward no-print"><a href="${inLanguage('/track', language)}">${phrases.leave}</a></p>
<p class="hint no-print">${spoken.forms.sharedDevice}</p>`
}

const said = (title: string, words: string): string =>
  html`<section class="said"><h2>${title}</h2><p class="told">${words}</p></section>`

/** Each form holds code and key of its own page; a reload of what it answers sends the same, and is the same. */
const form = (
  { code, key, spoken }: Saying,
  name: Form,
  content: string,
  button: string,
  kind = '',
): string => html`<form method="post" action="/forms/track/say" novalidate class="no-print"!${name === 'reply' || name === 'more' ? ' enctype="multipart/form-data"' : ''}>
!${hidden('lang', spoken.language)}!${hidden('trackingCode', code)}!${hidden('key', key)}!${hidden('form', name)}
!${content}
<div class="actions"><button class="${kind}">${button}</button></div>
</form>`

function replyForm(saying: Saying): string {
  const { draft, faults, spoken } = saying
  const { progress: phrases } = spoken
  const content =
    textField({
      id: 'reply',
      label: phrases.yourReply,
      fault: faultOf(faults, 'reply'),
      value: draft.reply,
      short: true,
    }) + attaching(draft.files, faultOf(faults, 'files'), spoken)
  return form(saying, 'reply', content, phrases.sendReply)
}

function viewForm(saying: Saying): string {
  const { draft, faults, spoken } = saying
  const { progress: phrases, forms } = spoken
  const labels = {
    satisfied: phrases.satisfied,
    'partly-satisfied': phrases.partlySatisfied,
    contest: phrases.contest,
  }
  const content = choices({
    id: 'view',
    kind: 'radio',
    legend: phrases.view,
    level: 2,
    fault: faultOf(faults, 'view'),
    choices: VIEW_CHOICES.map((value) => ({
      value,
      label: labels[value],
      ...(value === 'contest' ? { means: phrases.contestMeans } : {}),
    })),
    chosen: draft.view === null ? [] : [draft.view],
    after: html`<div class="within">!${textField({
      id: 'reason',
      label: phrases.reason,
      hint: html`${forms.reasonHint}`,
      fault: faultOf(faults, 'reason'),
      value: draft.reason,
      short: true,
    })}</div>`,
  })
  return form(saying, 'view', content, phrases.sendView)
}

function addForm(saying: Saying): string {
  const { draft, faults, spoken } = saying
  const { progress: phrases } = spoken
  const fault = faultOf(faults, 'more')
  const content =
    textField({ id: 'more', label: phrases.addLabel, fault, value: draft.more, short: true }) +
    attaching(draft.files, faultOf(faults, 'files'), spoken)
  const open =
    fault !== undefined || draft.more !== '' || draft.files.length > 0 || faultOf(faults, 'files') !== undefined
  return html`<details class="no-print"!${open ? ' open' : ''}><summary>${phrases.add}</summary>!${form(saying, 'more', content, phrases.sendMore)}</details>`
}

function withdrawalForm(saying: Saying): string {
  const { draft, faults, spoken } = saying
  const { progress: phrases, common } = spoken
  const fault = faultOf(faults, 'withdraw-sure')
  const content = html`<p>${phrases.withdrawMeans}</p>
!${textField({
    id: 'withdraw-reason',
    label: phrases.withdrawReason,
    optional: common.optional,
    fault: faultOf(faults, 'withdraw-reason'),
    value: draft.withdrawReason,
    short: true,
  })}
<div class="${fault ? 'field faulty' : 'field'}">
!${fault ? html`<p class="error" id="withdraw-sure-fault">${fault}</p>` : ''}
<div class="choice"><input type="checkbox" id="withdraw-sure" name="withdraw-sure" value="yes"!${draft.withdrawSure ? ' checked' : ''}!${fault ? ' aria-describedby="withdraw-sure-fault"' : ''}><label for="withdraw-sure">${phrases.withdrawSure}</label></div>
</div>`
  const open = fault !== undefined || draft.withdrawReason !== ''
  return html`<details class="no-print"!${open ? ' open' : ''}><summary>${phrases.withdraw}</summary>!${form(saying, 'withdraw', content, phrases.confirmWithdraw, 'danger')}</details>`
}

function handlingForm(saying: Saying): string {
  const { draft, faults, spoken } = saying
  const { progress: phrases } = spoken
  const content = choices({
    id: 'handling',
    kind: 'radio',
    legend: phrases.handling,
    level: 2,
    hint: phrases.handlingHint,
    fault: faultOf(faults, 'handling'),
    choices: SCORES.map((name, i) => ({ value: String(i + 1), label: phrases.handlingScores[name] })),
    chosen: draft.handling === null ? [] : [String(draft.handling)],
  })
  return form(saying, 'handling', content, phrases.handlingSend)
}

function facts(progress: ComplaintProgress, { progress: phrases, language }: Spoken): string {
  const row = (title: string, told: string): string => html`<div><dt>${title}</dt><dd>!${told}</dd></div>`
  const { desk, office, attitudes, handledBy, filedAt, view } = progress
  return html`<dl class="answers">
!${row(phrases.at, html`!${desk ? html`${desk[language]}<br>` : ''}${office[language]}`)}
!${row(phrases.about, attitudes.map((attitude) => html`<div>${phrases.attitude[attitude]}</div>`).join(''))}
!${handledBy ? row(phrases.handledBy, html`${handledBy[language]}`) : ''}
!${row(phrases.filedAt, html`<time datetime="${filedAt}">${momentOf(filedAt, phrases)}</time>`)}
!${view ? row(phrases.yourView, html`${phrases.viewOf[view]}`) : ''}
</dl>`
}

/** 24/11/2026, of a local date. */
const dateIn = (on: string): string => on.split('-').reverse().join('/')

function timeline(progress: ComplaintProgress, { progress: phrases, language }: Spoken): string {
  const shownAbove = [progress.answer, progress.state === 'waiting' ? progress.question : null]
  const { days, moved } = retimingSentences[language]
  const moment = (instant: string) => momentOf(instant, phrases)
  const step = ({ at, verb, by, words, until, files, retiming }: ProgressStep): string => html`<li class="${by}">
<time datetime="${at}">${moment(at)}</time>
<div>${phrases.steps[verb]}</div>
!${retiming ? [...retiming.days.map(({ on, is, because }) => days[is](dateIn(on), because)), ...retiming.moved.map(({ of, before, after }) => moved[of](moment(before), moment(after)))].map((line) => html`<p>${line}</p>`) : ''}
!${until ? html`<p>${phrases.newDate(moment(until))}</p>` : ''}
!${words && !shownAbove.includes(words) ? html`<p class="told">${words}</p>` : ''}
!${files ? html`<p>${phrases.filesSent(files)}</p>` : ''}
</li>`
  return html`<h2>${phrases.timeline}</h2><ol class="timeline">!${progress.steps.map(step)}</ol>`
}
