/** A rating was kept. Sent once per element. */
export interface LnRatedEvent extends Event {
  /** It came with a visit token, so it counts towards the results of the desk. */
  readonly verified: boolean
}

/** A kiosk keeps a rating on its disk, to be sent when there is a line. */
export interface LnQueuedEvent extends Event {
}

/** A complaint was filed and its receipt is on screen. */
export interface LnFiledEvent extends Event {
  readonly deskCode: string
}

/** The service said no or never answered; the element already tells the citizen, and keeps what they wrote. */
export interface LnErrorEvent extends Event {
  readonly code: string
}

/** Files a complaint about a desk: one question a page, everything shown once more before it is sent, then a receipt with the tracking code. What was typed stays until it has arrived. */
export interface LnComplaint extends HTMLElement {}

/** Attributes of <ln-complaint>. */
export interface LnComplaintAttributes {
  /** where the receipt leads to follow the complaint; by default the service’s own page */
  'track-url'?: string
  /** code on the sign of the desk, required */
  'desk'?: string
  /** how its records reach the service; `embedded` by default */
  'channel'?: 'desk-page' | 'embedded' | 'kiosk' | 'assisted' | 'import'
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

/** Confirms an e-mail address by the token in the page's address (`#…`), which it takes off the address bar first. */
export interface LnConfirm extends HTMLElement {}

/** Attributes of <ln-confirm>. */
export interface LnConfirmAttributes {
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

/** The screen on a desk, turned to the citizen. A face, then a button that sends; what was chosen goes off the screen at once, and what is not sent is wiped when nobody is there any more. Ratings are kept on the device and sent when there is a line. */
export interface LnKiosk extends HTMLElement {}

/** Attributes of <ln-kiosk>. */
export interface LnKioskAttributes {
  /** code on the sign of the desk; the device is enrolled for it */
  'desk'?: string
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

/** Rates a visit to a desk: five labelled faces, sent only by the button, then a thank-you that is the same for every answer. */
export interface LnRating extends HTMLElement {}

/** Attributes of <ln-rating>. */
export interface LnRatingAttributes {
  /** one-time token of the visit, from the queue ticket; with it the rating counts towards the results */
  'visit-token'?: string
  /** takes the token from the page’s address, `#visit=…` */
  'visit-in-address'?: boolean
  /** where “I’d like to complain” leads; by default the desk’s page at the service */
  'complaint-url'?: string
  /** code on the sign of the desk, required */
  'desk'?: string
  /** how its records reach the service; `embedded` by default */
  'channel'?: 'desk-page' | 'embedded' | 'kiosk' | 'assisted' | 'import'
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

/** Follows a complaint by its tracking code: where it stands, what comes next, and what the citizen may say to it. The code is kept in this element alone, never in an address, a storage or the history, and is gone when the page is left. */
export interface LnStatus extends HTMLElement {}

/** Attributes of <ln-status>. */
export interface LnStatusAttributes {
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

/** Checks a signed statement on this device, with the public key of the service; the statement goes nowhere. */
export interface LnVerify extends HTMLElement {}

/** Attributes of <ln-verify>. */
export interface LnVerifyAttributes {
  /** origin of the service; by default where the script came from */
  'service-url'?: string
  /** language of the element; by default that of the nearest ancestor, `vi` where it is none of ours */
  'lang'?: string
  /** renders as a frame of the service, so that the page around it cannot read what is typed */
  'protected'?: boolean
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-complaint': LnComplaint
    'ln-confirm': LnConfirm
    'ln-kiosk': LnKiosk
    'ln-rating': LnRating
    'ln-status': LnStatus
    'ln-verify': LnVerify
  }
  interface GlobalEventHandlersEventMap {
    'ln-rated': LnRatedEvent
    'ln-queued': LnQueuedEvent
    'ln-filed': LnFiledEvent
    'ln-error': LnErrorEvent
  }
}
