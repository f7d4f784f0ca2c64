export type PathStep = string | number

/** Both counted from 1, as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A path as people write it: rules.3.when.severity. */
export const pathText = (path: readonly PathStep[]): string => path.join('.')
