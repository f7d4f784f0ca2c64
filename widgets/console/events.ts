import type { SignedIn } from '../../service/contract/index.ts'

/** Someone signed in. */
export class LnSignedInEvent extends Event {
  readonly session: SignedIn

  constructor(session: SignedIn) {
    super('ln-signed-in', { bubbles: true, composed: true })
    this.session = session
  }
}

/** The service no longer knows this session, or this page's token for it. */
export class LnSessionLostEvent extends Event {
  constructor() {
    super('ln-session-lost', { bubbles: true, composed: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'ln-signed-in': LnSignedInEvent
    'ln-session-lost': LnSessionLostEvent
  }
}
