import type { ComplaintReceipt } from '../../../service/contract/index.ts'
import type { Uploading } from '../attach/attach.ts'
import { type Draft, emptyDraft, type Page } from './draft.ts'

/** What is shown of a receipt beside itself. */
export interface ReceiptShown {
  readonly proved: boolean | undefined
  readonly copied: boolean
  readonly qr: HTMLCanvasElement | null
}

/** Everything that a complaint on its way is drawn from. */
export interface Shown extends ReceiptShown {
  readonly page: Page
  readonly draft: Draft
  /** A draft kept on this device, not taken up yet. */
  readonly found: Draft | null
  readonly uploading: Uploading
  readonly receipt: ComplaintReceipt | null
}

export const NO_RECEIPT = { receipt: null, proved: undefined, copied: false, qr: null } as const

export const AT_FIRST: Shown = {
  ...NO_RECEIPT,
  page: 'attitudes',
  draft: emptyDraft(''),
  found: null,
  uploading: 'no',
}
