import type { OfficeOrigins } from '../../../service/contract/index.ts'

export const CHANGES = ['added', 'removed'] as const
export type Change = (typeof CHANGES)[number]

/** An office's list was changed: what it is now. */
export class LnOriginsListedEvent extends Event {
  readonly change: Change
  readonly listed: OfficeOrigins

  constructor(change: Change, listed: OfficeOrigins) {
    super('ln-origins-listed')
    this.change = change
    this.listed = listed
  }
}

declare global {
  interface HTMLElementEventMap {
    'ln-origins-listed': LnOriginsListedEvent
  }
}
