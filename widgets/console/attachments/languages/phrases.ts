/** What the list of a case's files says. */
export interface Phrases {
  readonly title: string
  readonly image: (place: number) => string
  readonly pdf: (place: number) => string
  readonly size: (kilobytes: number) => string
  /** Every opening stands in the audit. */
  readonly audited: string
}
