/** Names of the people at a desk, and what stands for none of them. */
export interface People {
  readonly who: string
  readonly onDuty: string
  readonly unknownPerson: string
}
