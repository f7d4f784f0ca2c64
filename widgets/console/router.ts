import type { QueryOf } from '../../service/contract/index.ts'

export type InboxView = NonNullable<QueryOf<'GET /api/inbox'>['view']>

/** In the order of the navigation; the first is where the console opens. */
export const INBOX_VIEWS = ['mine', 'all', 'done'] as const satisfies readonly InboxView[]

export type Route =
  | { readonly page: 'inbox'; readonly view: InboxView }
  | { readonly page: 'case'; readonly caseId: string }
  | { readonly page: 'replies' }
  | { readonly page: 'calendars' }
  | { readonly page: 'kiosks' }
  | { readonly page: 'embedding' }
  | { readonly page: 'photos' }
  | { readonly page: 'policies' }
  | { readonly page: 'policyDraft'; readonly draftId: string }
  | { readonly page: 'trends' }
  | { readonly page: 'officeTrends'; readonly officeId: string }
  | { readonly page: 'staffTrends'; readonly staffMemberId: string }
  | { readonly page: 'officeReport'; readonly officeId: string }
  | { readonly page: 'alerts' }
  | { readonly page: 'heldDays' }
  | { readonly page: 'myRecord' }
  | { readonly page: 'disputes' }
  | { readonly page: 'dispute'; readonly disputeId: string }
  | { readonly page: 'unknown' }

const HOME = '/console'
const DRAFT = /^\/policies\/drafts\/([A-Za-z0-9._:-]{1,64})\/?$/
const STAFF_TRENDS = /^\/trends\/staff\/([A-Za-z0-9._:-]{1,64})\/?$/
const OFFICE_TRENDS = /^\/trends\/([A-Za-z0-9._:-]{1,64})\/?$/
const OFFICE_REPORT = /^\/trends\/([A-Za-z0-9._:-]{1,64})\/report\/?$/
const DISPUTE = /^\/disputes\/([A-Za-z0-9._:-]{1,64})\/?$/
const CASE = /^\/cases\/([A-Za-z0-9._:-]{1,64})\/?$/

/** What an address shows. Addresses hold an id at most: no name, nothing of a complaint. */
export function routeOf(url: URL): Route {
  const path = url.pathname.slice(HOME.length)
  const caseId = CASE.exec(path)?.[1]
  if (caseId !== undefined) return { page: 'case', caseId }
  if (/^\/replies\/?$/.test(path)) return { page: 'replies' }
  if (/^\/calendars\/?$/.test(path)) return { page: 'calendars' }
  if (/^\/kiosks\/?$/.test(path)) return { page: 'kiosks' }
  if (/^\/embedding\/?$/.test(path)) return { page: 'embedding' }
  if (/^\/photos\/?$/.test(path)) return { page: 'photos' }
  if (/^\/policies\/?$/.test(path)) return { page: 'policies' }
  const draftId = DRAFT.exec(path)?.[1]
  if (draftId !== undefined) return { page: 'policyDraft', draftId }
  if (/^\/trends\/?$/.test(path)) return { page: 'trends' }
  if (/^\/alerts\/?$/.test(path)) return { page: 'alerts' }
  if (/^\/held-days\/?$/.test(path)) return { page: 'heldDays' }
  if (/^\/my-record\/?$/.test(path)) return { page: 'myRecord' }
  if (/^\/disputes\/?$/.test(path)) return { page: 'disputes' }
  const disputeId = DISPUTE.exec(path)?.[1]
  if (disputeId !== undefined) return { page: 'dispute', disputeId }
  const staffMemberId = STAFF_TRENDS.exec(path)?.[1]
  if (staffMemberId !== undefined) return { page: 'staffTrends', staffMemberId }
  const reported = OFFICE_REPORT.exec(path)?.[1]
  if (reported !== undefined) return { page: 'officeReport', officeId: reported }
  const officeId = OFFICE_TRENDS.exec(path)?.[1]
  if (officeId !== undefined) return { page: 'officeTrends', officeId }
  if (!/^\/?(inbox\/?)?$/.test(path)) return { page: 'unknown' }
  const asked = url.searchParams.get('view')
  return { page: 'inbox', view: INBOX_VIEWS.find((view) => view === asked) ?? 'mine' }
}

export const inboxPath = (view: InboxView): string => (view === 'mine' ? `${HOME}/inbox` : `${HOME}/inbox?view=${view}`)

export const REPLIES_PATH = `${HOME}/replies`

export const CALENDARS_PATH = `${HOME}/calendars`

export const KIOSKS_PATH = `${HOME}/kiosks`

export const EMBEDDING_PATH = `${HOME}/embedding`

export const PHOTOS_PATH = `${HOME}/photos`

export const POLICIES_PATH = `${HOME}/policies`

export const draftPath = (draftId: string): string => `${POLICIES_PATH}/drafts/${draftId}`

export const TRENDS_PATH = `${HOME}/trends`

export const MY_RECORD_PATH = `${HOME}/my-record`

export const DISPUTES_PATH = `${HOME}/disputes`

export const disputePath = (disputeId: string): string => `${DISPUTES_PATH}/${disputeId}`

export const staffTrendsPath = (staffMemberId: string): string => `${TRENDS_PATH}/staff/${staffMemberId}`

export const reportPath = (officeId: string): string => `${TRENDS_PATH}/${officeId}/report`

export const ALERTS_PATH = `${HOME}/alerts`

export const HELD_DAYS_PATH = `${HOME}/held-days`

export const officeTrendsPath = (officeId: string): string => `${TRENDS_PATH}/${officeId}`

export const casePath = (caseId: string): string => `${HOME}/cases/${caseId}`

/** The address of a plain click on a link into the console; anything else is left to the browser. */
export function followed(event: MouseEvent): URL | null {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
  if (!plain || event.defaultPrevented || !link || link.target !== '') return null
  const url = new URL(link.href)
  const ours = url.origin === location.origin && (url.pathname === HOME || url.pathname.startsWith(`${HOME}/`))
  return ours ? url : null
}
