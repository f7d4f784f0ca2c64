import { html, nothing, type TemplateResult } from 'lit'
import { namesCitizen, quotedIn, tellsWhen } from '../../../../rules/summary.ts'
import type { Attitude } from '../../../../rules/vocabulary.ts'
import type { CaseView, Person } from '../../../../service/contract/index.ts'
import { faultOf } from '../../../citizen/faults.ts'
import { choiceGroup } from '../../../citizen/fields.ts'
import { tidy } from '../../../citizen/text.ts'
import type { Draft } from '../draft.ts'
import { said } from '../said.ts'
import { select } from '../select.ts'
import { textFaults, textIn, type VerbForm, type Writing } from '../verb-form.ts'

/** What this person was not asked about yet. */
const openAllegations = ({ attitudes, hearings }: CaseView, personId: string): Attitude[] => {
  const asked = hearings.filter(({ person }) => person.id === personId)
  return attitudes.filter((attitude) => !asked.some(({ allegations }) => allegations.includes(attitude)))
}

const invitable = (view: CaseView): Person[] =>
  view.staffMembers.filter(({ id }) => openAllegations(view, id).length > 0)

/** With one person left to ask there is nobody to choose. */
const inviteeOf = (draft: Draft, view: CaseView): Person | undefined => {
  const people = invitable(view)
  return people.length === 1 ? people[0] : people.find(({ id }) => id === draft.invitee)
}

function aboutOf(draft: Draft, view: CaseView): Attitude[] {
  const person = inviteeOf(draft, view)
  const open = person ? openAllegations(view, person.id) : []
  return open.filter((each) => draft.invitedAbout?.includes(each) ?? true)
}

export const invitation: VerbForm = {
  fields: (writing) => {
    const { view, draft, faults, spoken, change } = writing
    const { hearing, named, attitudes, verbs } = spoken
    const people = invitable(view)
    const person = inviteeOf(draft, view)
    const open = person ? openAllegations(view, person.id) : []
    return html`
      ${
        people.length === 1 && person
          ? html`<p><b>${person.name}</b>, ${named(person.post)}</p>`
          : select({
              id: 'invitee',
              label: hearing.whom,
              placeholder: verbs.choose,
              options: people.map(({ id, name, post }): [string, string] => [id, `${name}, ${named(post)}`]),
              value: draft.invitee === '' ? null : draft.invitee,
              fault: faultOf(faults, 'invitee'),
              onChange: (invitee) => change({ invitee: invitee ?? '', invitedAbout: null }),
            })
      }
      ${
        open.length < 2
          ? nothing
          : choiceGroup({
              id: 'invitedAbout',
              kind: 'checkbox',
              legend: hearing.about,
              fault: faultOf(faults, 'invitedAbout'),
              choices: open.map((value) => ({ value, label: attitudes[value] })),
              chosen: aboutOf(draft, view),
              onChange: (invitedAbout) => change({ invitedAbout }),
            })
      }
      ${textIn(writing, 'summary', { label: hearing.summary, hint: hearing.summaryHint, note: renderWarnings(writing) })}
    `
  },
  faults: (draft, view, spoken) => {
    const { hearing } = spoken
    const names = view.contact !== null && namesCitizen(draft.summary, view.contact)
    return [
      ...(inviteeOf(draft, view) ? [] : [{ field: 'invitee', text: hearing.whomMissing }]),
      ...(aboutOf(draft, view).length > 0 ? [] : [{ field: 'invitedAbout', text: hearing.aboutMissing }]),
      ...textFaults('summary', 1, hearing.summaryMissing, draft, spoken),
      ...(names ? [{ field: 'summary', text: hearing.names }] : []),
    ]
  },
  lookOver: (writing) => {
    const { view, draft, spoken } = writing
    const { hearing, attitudes } = spoken
    return html`
      ${said(
        [[hearing.summary, draft.summary]],
        [
          [hearing.whom, inviteeOf(draft, view)?.name],
          [hearing.about, aboutOf(draft, view).map((each) => html`<div>${attitudes[each]}</div>`)],
        ],
      )}
      ${renderWarnings(writing)}
    `
  },
  command: (draft, view) => {
    const { caseId, version } = view
    const staffMemberId = inviteeOf(draft, view)?.id ?? ''
    const allegations = aboutOf(draft, view)
    const summary = tidy(draft.summary)
    return {
      content: ['invite-reply', staffMemberId, allegations, summary],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/invite-reply', {
          params: { caseId },
          body: { version, staffMemberId, allegations, summary },
          ...keys,
        }),
    }
  },
}

/** What would tell the reader who complained: shown while it is written, and once more before it is sent. */
function renderWarnings({ view, draft, spoken: { hearing } }: Writing): TemplateResult | typeof nothing {
  const { account } = view
  const told = view.timeline.flatMap(({ by, words }) => (by === 'citizen' && words !== null ? [words] : []))
  const quoted = [...(account === null ? [] : [account]), ...told]
    .map((text) => quotedIn(draft.summary, text))
    .find((run) => run !== null)
  const warnings = [
    ...(quoted ? [hearing.quotes(quoted)] : []),
    ...(tellsWhen(draft.summary) ? [hearing.tellsWhen] : []),
    ...(view.contact !== null && namesCitizen(draft.summary, view.contact) ? [hearing.names] : []),
  ]
  // Announced as it appears, without moving the reader away from the text.
  return html`<div class="warnings" role="status">
    ${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
  </div>`
}
