import type { DefineComponent, HTMLAttributes } from 'vue'
import type { LnComplaintAttributes, LnConfirmAttributes, LnErrorEvent, LnFiledEvent, LnKioskAttributes, LnQueuedEvent, LnRatedEvent, LnRatingAttributes, LnStatusAttributes, LnVerifyAttributes } from './widgets.js'

interface Events {
  onLnRated?: (event: LnRatedEvent) => void
  onLnQueued?: (event: LnQueuedEvent) => void
  onLnFiled?: (event: LnFiledEvent) => void
  onLnError?: (event: LnErrorEvent) => void
}

declare module 'vue' {
  interface GlobalComponents {
    'ln-complaint': DefineComponent<HTMLAttributes & LnComplaintAttributes & Events>
    'ln-confirm': DefineComponent<HTMLAttributes & LnConfirmAttributes & Events>
    'ln-kiosk': DefineComponent<HTMLAttributes & LnKioskAttributes & Events>
    'ln-rating': DefineComponent<HTMLAttributes & LnRatingAttributes & Events>
    'ln-status': DefineComponent<HTMLAttributes & LnStatusAttributes & Events>
    'ln-verify': DefineComponent<HTMLAttributes & LnVerifyAttributes & Events>
  }
}
