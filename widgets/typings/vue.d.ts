import type { DefineComponent, HTMLAttributes } from 'vue'
import type { LnComplaintAttributes, LnConfirmAttributes, LnErrorEvent, LnFiledEvent, LnRatedEvent, LnRatingAttributes, LnStatusAttributes, LnVerifyAttributes } from './widgets.d.ts'

interface Events {
  onLnRated?: (event: LnRatedEvent) => void
  onLnFiled?: (event: LnFiledEvent) => void
  onLnError?: (event: LnErrorEvent) => void
}

declare module 'vue' {
  interface GlobalComponents {
    'ln-complaint': DefineComponent<HTMLAttributes & LnComplaintAttributes & Events>
    'ln-confirm': DefineComponent<HTMLAttributes & LnConfirmAttributes & Events>
    'ln-rating': DefineComponent<HTMLAttributes & LnRatingAttributes & Events>
    'ln-status': DefineComponent<HTMLAttributes & LnStatusAttributes & Events>
    'ln-verify': DefineComponent<HTMLAttributes & LnVerifyAttributes & Events>
  }
}
