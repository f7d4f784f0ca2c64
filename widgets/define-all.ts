import { LnComplaint } from './citizen/complaint/complaint.ts'
import { LnConfirm } from './citizen/confirmation/confirmation.ts'
import { define } from './citizen/define.ts'
import { LnKiosk } from './citizen/kiosk/kiosk.ts'
import { LnRating } from './citizen/rating/rating.ts'
import { LnStatus } from './citizen/status/status.ts'
import { LnVerify } from './citizen/verify/verify.ts'

/** Defines all citizen's elements at once, for pages that are bundled with them. `serviceUrl`: origin of the service. */
export function defineCitizenElements(serviceUrl: string): void {
  define('ln-rating', LnRating, serviceUrl)
  define('ln-complaint', LnComplaint, serviceUrl)
  define('ln-status', LnStatus, serviceUrl)
  define('ln-confirm', LnConfirm, serviceUrl)
  define('ln-kiosk', LnKiosk, serviceUrl)
  define('ln-verify', LnVerify, serviceUrl)
}
