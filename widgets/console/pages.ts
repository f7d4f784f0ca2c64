import { noChange, type TemplateResult } from 'lit'
import { Directive, directive, type ElementPart } from 'lit/directive.js'
import { keyed } from 'lit/directives/keyed.js'
import { html, literal, type StaticValue } from 'lit/static-html.js'
import type { Waiting } from '../../service/contract/index.ts'
import type { ConsoleElement } from './console-element.ts'
import type { Route } from './router.ts'

type PageName = Exclude<Route['page'], 'unknown'>

const ELEMENTS: Readonly<Record<PageName, StaticValue>> = {
  inbox: literal`ln-inbox`,
  case: literal`ln-case`,
  replies: literal`ln-replies`,
  calendars: literal`ln-calendars`,
  kiosks: literal`ln-kiosks`,
  embedding: literal`ln-embedding`,
  photos: literal`ln-photos`,
  policies: literal`ln-policies`,
  policyDraft: literal`ln-policy-draft`,
  trends: literal`ln-trends`,
  officeTrends: literal`ln-office-trends`,
  staffTrends: literal`ln-staff-trends`,
  officeReport: literal`ln-office-report`,
  alerts: literal`ln-alerts`,
  heldDays: literal`ln-held-days`,
  myRecord: literal`ln-my-record`,
  disputes: literal`ln-disputes`,
  dispute: literal`ln-dispute`,
}

/** What every page is given. */
export type Given = Pick<ConsoleElement, 'client' | 'session' | 'language' | 'now'>

/** Gives an element properties by their names. */
const given = directive(
  class extends Directive {
    render(_properties: object) {
      return noChange
    }
    override update({ element }: ElementPart, [properties]: [object]) {
      Object.assign(element, properties)
      return noChange
    }
  },
)

/** The element of a page: another one for another person, and for another thing it is about. */
export function pageFor(
  route: Route & { readonly page: PageName },
  staffMemberId: string,
  all: Given,
  waiting: Waiting | null,
): TemplateResult {
  const { page, ...about } = route
  const tag = ELEMENTS[page]
  const one = 'view' in about ? '' : Object.values(about).join()
  return html`${keyed(`${staffMemberId} ${page} ${one}`, html`<${tag} class="page-element" ${given({ ...all, ...about, ...(page === 'inbox' ? { waiting } : {}) })}></${tag}>`)}`
}
