import { html } from 'ghtml'
import { tellingIn } from '../../rules/telling.ts'
import { ATTITUDES } from '../../rules/vocabulary.ts'
import { nameOf } from '../../widgets/citizen/attach/attached.ts'
import { PAGES, type Page } from '../../widgets/citizen/complaint/draft.ts'
import type { Fault } from '../../widgets/citizen/fault.ts'
import { tidy } from '../../widgets/citizen/text.ts'
import { dayInWords } from '../../widgets/citizen/time.ts'
import type { DeskView } from '../contract/index.ts'
import { phrasesIn } from '../pages/page.ts'
import { HELD } from './attached-files.ts'
import { type Asked, carried } from './complaint-fields.ts'
import {
  attaching,
  choices,
  faultOf,
  hidden,
  hiddenAll,
  lineField,
  staffChoices,
  summaryOf,
  textField,
} from './controls.ts'
import type { Spoken } from './spoken.ts'

export interface Asking {
  readonly asked: Asked
  readonly view: DeskView
  readonly spoken: Spoken
  readonly faults: readonly Fault[]
  readonly today: string
}

/** Hours in which a desk can have been open. */
const HOURS = { morning: [7, 8, 9, 10, 11], afternoon: [12, 13, 14, 15, 16, 17] } as const

export const attitudeChoices = (chosen: readonly string[], spoken: Spoken, level: 1 | 2, fault?: string): string =>
  choices({
    id: 'attitudes',
    kind: 'checkbox',
    legend: spoken.complaint.attitudes,
    level,
    hint: spoken.complaint.attitudesHint,
    fault,
    choices: ATTITUDES.map((value) => ({ value, label: spoken.complaint.attitude[value] })),
    chosen,
  })

const optional = ({ common }: Spoken): string => html` <span class="optional">(${common.optional})</span>`

const select = (id: string, label: string, hint: string, options: string): string => html`<div class="field">
<label class="title" for="${id}">!${label}</label>
!${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : ''}
<select id="${id}" name="${id}"!${hint ? html` aria-describedby="${id}-hint"` : ''}>!${options}</select>
</div>`

const option = (value: string, label: string, chosen: boolean): string =>
  html`<option value="${value}"!${chosen ? ' selected' : ''}>${label}</option>`

function occasion({ asked: { draft }, view, spoken, faults, today }: Asking): string {
  const phrases = spoken.complaintPages
  const hours = (group: keyof typeof HOURS): string =>
    html`<optgroup label="${phrases[group]}">!${HOURS[group].map((hour) => option(String(hour), phrases.hour(hour), draft.hour === hour))}</optgroup>`
  return html`<h1>${phrases.occasion}</h1>
!${lineField({
    id: 'day',
    type: 'date',
    label: phrases.day,
    fault: faultOf(faults, 'day'),
    max: today,
    autocomplete: 'off',
    value: draft.day,
  })}
!${select(
    'hour',
    html`${phrases.time}!${optional(spoken)}`,
    phrases.timeHint,
    option('', phrases.timeForgotten, draft.hour === null) + hours('morning') + hours('afternoon'),
  )}
!${
    view.services.length < 2
      ? ''
      : select(
          'service',
          html`${phrases.service}!${optional(spoken)}`,
          '',
          option('', phrases.serviceUnsaid, draft.service === null) +
            view.services
              .map((service) => option(service, phrases.serviceOf[service], draft.service === service))
              .join(''),
        )
  }
!${choices({
    id: 'who',
    kind: 'radio',
    legend: phrases.who,
    hint: phrases.whoHint,
    fault: faultOf(faults, 'who'),
    choices: staffChoices(view, spoken, spoken.language),
    chosen: draft.staffMemberId === null ? [] : [draft.staffMemberId],
  })}`
}

function account({ asked: { draft }, spoken: { complaintPages: phrases }, faults }: Asking): string {
  return html`<h1>${phrases.account}</h1>
<p class="hint">${phrases.accountPrivacy}</p>
!${textField({
    id: 'account',
    label: phrases.accountLabel,
    hint: html`<ul>!${phrases.accountHints.map((hint) => html`<li>${hint}</li>`)}</ul>`,
    fault: faultOf(faults, 'account'),
    value: draft.account,
  })}`
}

function files({ asked: { draft }, spoken, faults }: Asking): string {
  return html`<h1>${spoken.complaintPages.files}!${optional(spoken)}</h1>
!${attaching(draft.files, faultOf(faults, 'files'), spoken)}
<p><button class="secondary" name="go" value="files">${spoken.forms.filesUpload}</button></p>`
}

function contact({ asked: { draft }, spoken, faults }: Asking): string {
  const { complaintPages: phrases, common, forms } = spoken
  return choices({
    id: 'contact',
    kind: 'radio',
    legend: phrases.contact,
    level: 1,
    hint: phrases.contactHint,
    fault: faultOf(faults, 'contact'),
    choices: [
      { value: 'anonymous', label: phrases.anonymous, means: phrases.anonymousMeans },
      { value: 'reachable', label: phrases.reachable, means: phrases.reachableMeans },
    ],
    chosen: draft.reachable === null ? [] : [draft.reachable ? 'reachable' : 'anonymous'],
    after: html`<div class="within">
<p>${forms.reachWhen} ${phrases.reachHint}</p>
!${lineField({ id: 'name', type: 'text', label: phrases.name, optional: common.optional, autocomplete: 'name', value: draft.name })}
!${lineField({ id: 'phone', type: 'tel', label: phrases.phone, hint: html`${phrases.phoneHint}`, fault: faultOf(faults, 'phone'), autocomplete: 'tel', value: draft.phone })}
!${lineField({ id: 'email', type: 'email', label: phrases.email, hint: html`${phrases.emailHint}`, fault: faultOf(faults, 'email'), autocomplete: 'email', value: draft.email })}
</div>`,
  })
}

type Question = Exclude<Page, 'check'>

/** The fields each page asks for: all others it carries. */
const ASKS: Readonly<Record<Question, readonly string[]>> = {
  attitudes: ['attitudes'],
  occasion: ['day', 'hour', 'service', 'who'],
  account: ['account'],
  files: [HELD],
  contact: ['contact', 'name', 'phone', 'email'],
}

const QUESTIONS: Readonly<Record<Question, (asking: Asking) => string>> = {
  attitudes: ({ asked, spoken, faults }) =>
    attitudeChoices(asked.draft.attitudes, spoken, 1, faultOf(faults, 'attitudes')),
  occasion,
  account,
  files,
  contact,
}

export const renderQuestion = (page: Question, asking: Asking): string => {
  const { asked, spoken, faults, view } = asking
  const { complaint } = spoken
  return html`!${summaryOf(spoken.exchange.somethingToLookAt, faults)}
!${deskLine(view, spoken)}
<form method="post" action="/forms/complaint" novalidate!${page === 'files' ? ' enctype="multipart/form-data"' : ''}>
!${hiddenAll(carried(asked, view.services.length < 2 && page === 'occasion' ? ['day', 'hour', 'who'] : ASKS[page]))}
!${hidden('page', page)}
<p class="step">${complaint.step(PAGES.indexOf(page) + 1, PAGES.length)}</p>
!${QUESTIONS[page](asking)}
<div class="actions">
<button name="go" value="next">${complaint.next}</button>
!${page === 'attitudes' ? '' : html`<button class="link" name="go" value="back">← ${complaint.back}</button>`}
!${otherLanguage(spoken)}
</div>
</form>`
}

/** Keeps what was typed, as a link could not. The last button of its form: Enter presses the first. */
const otherLanguage = ({ language }: Spoken): string => {
  const other = language === 'vi' ? 'en' : 'vi'
  const name = phrasesIn(language).otherLanguage
  return html`<button class="link language" name="go" value="in ${other}" formaction="/forms/complaint" lang="${other}">${name}</button>`
}

const deskLine = ({ name, office }: DeskView, { language }: Spoken): string =>
  html`<p class="office">${name[language]}<br>${office.name[language]}</p>`

interface Checking extends Asking {
  readonly key: string
  /** The instant at which what happened today is not later than now. */
  readonly at: number
  /** Trusted HTML above all else. */
  readonly above: string
}

/** All that was told, each with a way back to change it. Only from here it is filed. */
export function renderCheck({ asked, view, spoken, key, at, above }: Checking): string {
  const { complaintPages: phrases, complaint } = spoken
  const { draft, language } = asked
  const row = (page: Question, title: string, told: string): string => html`<div>
<dt>${title}</dt>
<dd>!${told}</dd>
<dd class="change"><button class="link" name="go" value="${page}" formaction="/forms/complaint" aria-label="${phrases.changeOf(title)}">${phrases.change}</button></dd>
</div>`
  const person = view.staff.find(({ id }) => id === draft.staffMemberId)?.name ?? phrases.unknownPerson
  const when = dayInWords(draft.day, language) + (draft.hour === null ? '' : `, ${phrases.hour(draft.hour)}`)
  const reach = [draft.name, draft.phone, draft.email].map(tidy).filter(Boolean)
  return html`!${above}
!${deskLine(view, spoken)}
<form method="post" action="/forms/complaint/send" novalidate>
!${hiddenAll(carried({ ...asked, changing: false }, []))}!${hidden('page', 'check')}!${hidden('at', String(at))}!${hidden('key', key)}
<p class="step">${complaint.step(PAGES.length, PAGES.length)}</p>
<h1>${phrases.check}</h1>
!${telling(asked, spoken)}
<dl class="answers">
!${row('attitudes', phrases.happened, html`<ul>!${draft.attitudes.map((each) => html`<li>${complaint.attitude[each]}</li>`)}</ul>`)}
!${row('occasion', phrases.whenAndWho, html`${when}<br>!${draft.service ? html`${phrases.serviceOf[draft.service]}<br>` : ''}${person}`)}
!${row('account', phrases.yourWords, html`<span class="told">${tidy(draft.account)}</span>`)}
!${row('files', phrases.files, draft.files.length === 0 ? html`${phrases.noFiles}` : draft.files.map((file) => html`<div>${nameOf(file, draft.files, phrases)}</div>`).join(''))}
!${row('contact', phrases.reach, draft.reachable ? reach.map((line) => html`<div>${line}</div>`).join('') : html`${phrases.anonymous}`)}
</dl>
<details><summary>${phrases.notFormal}</summary><p>${phrases.notFormalMore}</p></details>
<div class="actions">
<button>${phrases.send}</button>
<button class="link" name="go" value="back" formaction="/forms/complaint">← ${complaint.back}</button>
!${otherLanguage(spoken)}
</div>
</form>`
}

/** Said before it is sent, and never in the way: some want to be known. */
function telling({ draft }: Asked, { complaintPages: phrases }: Spoken): string {
  const found = tellingIn(tidy(draft.account), [draft.name])
  if (found.length === 0) return ''
  return html`<section class="telling" aria-labelledby="telling">
<h2 id="telling">${phrases.tellingHeading}</h2>
<ul>!${found.map((each) => html`<li>${phrases.telling[each.kind](each.found)}</li>`)}</ul>
<p>${draft.reachable ? phrases.tellingNamed : phrases.tellingAnonymous}</p>
</section>`
}
