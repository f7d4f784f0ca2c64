import type { ProblemCode } from '../../service/contract/index.ts'

/** What the events of the citizen's elements never carry: anything personal, and the tracking code. */
const seenByThePage = { bubbles: true, composed: true }

/** A rating was kept. Sent once per element. */
export class LnRatedEvent extends Event {
  static readonly type = 'ln-rated'
  /** It came with a visit token, so it counts towards the results of the desk. */
  readonly verified: boolean

  constructor(verified: boolean) {
    super(LnRatedEvent.type, seenByThePage)
    this.verified = verified
  }
}

/** A kiosk keeps a rating on its disk, to be sent when there is a line. */
export class LnQueuedEvent extends Event {
  static readonly type = 'ln-queued'

  constructor() {
    super(LnQueuedEvent.type, seenByThePage)
  }
}

/** A complaint was filed and its receipt is on screen. */
export class LnFiledEvent extends Event {
  static readonly type = 'ln-filed'
  readonly deskCode: string

  constructor(deskCode: string) {
    super(LnFiledEvent.type, seenByThePage)
    this.deskCode = deskCode
  }
}

/** The service said no or never answered; the element already tells the citizen, and keeps what they wrote. */
export class LnErrorEvent extends Event {
  static readonly type = 'ln-error'
  readonly code: ProblemCode | 'unreachable'

  constructor(code: ProblemCode | 'unreachable') {
    super(LnErrorEvent.type, seenByThePage)
    this.code = code
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ln-rated': LnRatedEvent
    'ln-queued': LnQueuedEvent
    'ln-filed': LnFiledEvent
    'ln-error': LnErrorEvent
  }
}
