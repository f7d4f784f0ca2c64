import type { Words } from '../languages/words.ts'
import type { Common, ExchangePhrases } from './phrases/common.ts'
import type { ComplaintPagesPhrases, ComplaintPhrases } from './phrases/complaint.ts'
import type { KioskPhrases, KioskSetupPhrases } from './phrases/kiosk.ts'
import type { RatingPhrases, RatingRestPhrases } from './phrases/rating.ts'
import type { ReceiptPhrases, VerifyPhrases } from './phrases/receipt.ts'
import type { ConfirmationPhrases, ProgressPhrases, StatusPhrases } from './phrases/status.ts'

export type { Common }

/**
 * Every sentence of the citizen's elements, in the parts in which they are loaded. A language is one file that holds them all:
 * one that is missing does not compile.
 */
export interface Phrases {
  readonly common: Common
  readonly exchange: ExchangePhrases
  readonly rating: RatingPhrases
  readonly ratingRest: RatingRestPhrases
  readonly complaint: ComplaintPhrases
  readonly complaintPages: ComplaintPagesPhrases
  readonly receipt: ReceiptPhrases
  readonly status: StatusPhrases
  readonly progress: ProgressPhrases
  readonly confirmation: ConfirmationPhrases
  readonly kiosk: KioskPhrases
  readonly kioskSetup: KioskSetupPhrases
  readonly verify: VerifyPhrases
  readonly problems: Words['problems']
}

/** Parts that an element begins with; the others come when they are reached. */
export type FirstPart = 'rating' | 'complaint' | 'status' | 'confirmation' | 'verify' | 'kiosk'
