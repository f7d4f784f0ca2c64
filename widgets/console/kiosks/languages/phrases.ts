/** Every sentence of the kiosks' page. */
export interface KioskPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly none: string
  readonly noneMeans: string
  readonly notSetUp: string
  readonly since: (at: string) => string
  readonly heard: (at: string) => string
  readonly neverHeard: string
  readonly waiting: (count: number) => string
  readonly most: string
  readonly mostHint: string
  readonly make: string
  readonly makeAgain: string
  /** After the name of what is done: which desk. */
  readonly ofDesk: (desk: string) => string
  readonly open: string
  readonly thenType: (until: string) => string
  readonly onlyNow: string
  readonly revoke: string
  readonly revokeSure: (desk: string) => string
  readonly revokeMeans: string
  readonly keep: string
  readonly revoked: (desk: string) => string
}
