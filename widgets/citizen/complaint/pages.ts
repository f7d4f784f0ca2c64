import type { TemplateResult } from 'lit/html.js'
import { attachStyles } from '../attach/attach.ts'
import { inputs } from '../styles/inputs.ts'
import { check } from './check.ts'
import type { Page } from './draft.ts'
import { pagesStyles } from './pages-styles.ts'
import { type Asking, QUESTIONS } from './questions.ts'

export { attachEach } from '../attach/attach.ts'
export { channelOf } from '../channel.ts'
export { LnFiledEvent } from '../events.ts'
export { onlyServiceOf } from '../only-service.ts'
export { faultsOn } from './faults-on.ts'
export { complaintOf } from './filing.ts'
export type { Asking } from './questions.ts'
export { receiptPage } from './receipt-page.ts'
export { remedyFor } from './remedy.ts'

export const PAGES_STYLES = [inputs, attachStyles, pagesStyles]

/** Any page but the first. */
export const renderPage = (
  page: Exclude<Page, 'attitudes'>,
  asking: Asking,
  goTo: (page: Page) => void,
): TemplateResult => (page === 'check' ? check(asking, goTo) : QUESTIONS[page](asking))
