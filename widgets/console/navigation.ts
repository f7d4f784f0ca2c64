import { html, nothing, type TemplateResult } from 'lit'
import type { Language, Role } from '../../rules/vocabulary.ts'
import type { SignedIn, Waiting } from '../../service/contract/index.ts'
import type { Phrases } from './languages/phrases.ts'
import {
  ALERTS_PATH,
  CALENDARS_PATH,
  DISPUTES_PATH,
  EMBEDDING_PATH,
  INBOX_VIEWS,
  inboxPath,
  KIOSKS_PATH,
  MY_RECORD_PATH,
  PHOTOS_PATH,
  POLICIES_PATH,
  REPLIES_PATH,
  type Route,
  TRENDS_PATH,
} from './router.ts'

/** Whoever sees to desks puts their signs up and may set up their kiosks. */
const SEE_TO_DESKS: readonly Role[] = ['supervisor', 'office-head', 'reform-officer', 'administrator']
/** Who says on which sites an office is shown, and whether with faces. */
const LIST_SITES: readonly Role[] = ['office-head', 'administrator']
/** Who looks at trends, and is told of alerts. */
const OVERSEE: readonly Role[] = ['reform-officer', 'supervisor', 'office-head']
const DECIDE_DISPUTES: readonly Role[] = ['reform-officer', 'outside-seat']
const REFORM: readonly Role[] = ['reform-officer']

interface Entry {
  readonly label: string
  readonly path: string
  readonly isCurrent: boolean
  /** How many things wait there for this person. */
  readonly waiting?: number
}

/** The pages that this person has, in the order of the navigation. */
export function entriesFor(
  { roles }: SignedIn,
  route: Route,
  { views, aboutMe, signs, titles }: Phrases['shell'],
  language: Language,
  waiting: Waiting | null,
): Entry[] {
  const entry = (label: string, path: string, ...pages: Route['page'][]): Entry => ({
    label,
    path,
    isCurrent: pages.includes(route.page),
  })
  const forRoles = (wanted: readonly Role[], ...entries: Entry[]): Entry[] =>
    roles.some((role) => wanted.includes(role)) ? entries : []
  const toDecide = waiting?.disputes ?? 0
  const decides = toDecide > 0 || roles.some((role) => DECIDE_DISPUTES.includes(role))
  // A dispute that went upwards may have reached somebody whose work they are not.
  const disputes = decides
    ? [{ ...entry(titles.disputes, DISPUTES_PATH, 'disputes', 'dispute'), waiting: toDecide }]
    : []
  const ofCases = (waiting?.extensions.length ?? 0) + (waiting?.heard.length ?? 0)
  return [
    ...INBOX_VIEWS.map((view) => ({
      label: views[view],
      waiting: view === 'mine' ? ofCases : 0,
      path: inboxPath(view),
      isCurrent: route.page === 'inbox' && route.view === view,
    })),
    entry(aboutMe, REPLIES_PATH, 'replies'),
    entry(titles.myRecord, MY_RECORD_PATH, 'myRecord'),
    ...disputes,
    ...forRoles(OVERSEE, entry(titles.trends, TRENDS_PATH, 'trends', 'officeTrends', 'staffTrends', 'officeReport'), {
      ...entry(titles.alerts, ALERTS_PATH, 'alerts', 'heldDays'),
      waiting: (waiting?.alerts ?? 0) + (waiting?.heldDays ?? 0),
    }),
    ...forRoles(
      SEE_TO_DESKS,
      entry(signs, language === 'vi' ? '/signs' : `/signs?lang=${language}`),
      entry(titles.kiosks, KIOSKS_PATH, 'kiosks'),
    ),
    ...forRoles(
      LIST_SITES,
      entry(titles.embedding, EMBEDDING_PATH, 'embedding'),
      entry(titles.photos, PHOTOS_PATH, 'photos'),
    ),
    ...forRoles(
      REFORM,
      entry(titles.calendars, CALENDARS_PATH, 'calendars'),
      entry(titles.policies, POLICIES_PATH, 'policies', 'policyDraft'),
    ),
  ]
}

/** All pages in a row; on a narrow screen behind a button that says which of them is open. */
export function navigation(
  entries: readonly Entry[],
  { sections, menu, waitingHere }: Phrases['shell'],
  isOpen: boolean,
  toggle: () => void,
): TemplateResult {
  const current = entries.find(({ isCurrent }) => isCurrent)
  const mark = (waiting: number) =>
    waiting === 0
      ? nothing
      : html`<span class="count" aria-hidden="true">${waiting}</span><span class="unseen">, ${waitingHere(waiting)}</span>`
  const all = entries.reduce((sum, { waiting = 0 }) => sum + waiting, 0)
  return html`
    <button type="button" class="menu" aria-expanded=${isOpen} aria-controls="pages" @click=${toggle}>
      ${menu}${current ? html`<span>: ${current.label}</span>` : nothing}${isOpen ? nothing : mark(all)}
    </button>
    <nav id="pages" aria-label=${sections} ?data-open=${isOpen}>
      ${entries.map(
        ({ label, path, isCurrent, waiting = 0 }) =>
          html`<a href=${path} aria-current=${isCurrent ? 'page' : nothing}>${label}${mark(waiting)}</a>`,
      )}
    </nav>
  `
}
