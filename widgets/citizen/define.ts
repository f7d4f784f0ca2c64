import { CitizenElement } from './citizen-element.ts'
import { LnComplaint } from './complaint/complaint.ts'
import { LnConfirm } from './confirmation.ts'
import { LnRating } from './rating/rating.ts'
import { LnStatus } from './status/status.ts'

const ELEMENTS = {
  'ln-rating': LnRating,
  'ln-complaint': LnComplaint,
  'ln-status': LnStatus,
  'ln-confirm': LnConfirm,
} as const

/** Defines the citizen's elements that the page has not defined already. `serviceUrl`: origin of the service. */
export function defineCitizenElements(serviceUrl: string): void {
  CitizenElement.defaultServiceUrl ||= serviceUrl
  for (const [tag, element] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag)) customElements.define(tag, element)
  }
}
