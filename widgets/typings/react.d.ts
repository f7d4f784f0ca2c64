import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { LnComplaint, LnComplaintAttributes, LnConfirm, LnConfirmAttributes, LnErrorEvent, LnFiledEvent, LnKiosk, LnKioskAttributes, LnQueuedEvent, LnRatedEvent, LnRating, LnRatingAttributes, LnStatus, LnStatusAttributes, LnVerify, LnVerifyAttributes } from './widgets.js'

interface Events {
  'onln-rated'?: (event: LnRatedEvent) => void
  'onln-queued'?: (event: LnQueuedEvent) => void
  'onln-filed'?: (event: LnFiledEvent) => void
  'onln-error'?: (event: LnErrorEvent) => void
}
type Props<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes & Events

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ln-complaint': Props<LnComplaint, LnComplaintAttributes>
      'ln-confirm': Props<LnConfirm, LnConfirmAttributes>
      'ln-kiosk': Props<LnKiosk, LnKioskAttributes>
      'ln-rating': Props<LnRating, LnRatingAttributes>
      'ln-status': Props<LnStatus, LnStatusAttributes>
      'ln-verify': Props<LnVerify, LnVerifyAttributes>
    }
  }
}
