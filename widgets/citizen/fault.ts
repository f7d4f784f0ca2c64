/** Something to look at again: what is wrong, and the id of the field to go to. */
export interface Fault {
  readonly field: string
  readonly text: string
}
