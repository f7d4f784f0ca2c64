import type { Words } from '../../languages/words.ts'

export interface KioskPhrases {
  readonly question: string
  readonly scores: Words['scores']
  readonly otherLanguage: string
  /** The tag of that language. */
  readonly otherTag: string
  readonly ready: string
  readonly readyMeans: string
  readonly send: string
  readonly chooseAgain: string
  readonly more: string
  readonly onPhone: string
  readonly phone: string
  readonly phoneMeans: string
  readonly done: string
  readonly thanks: string
  readonly kept: string
  readonly stillThere: string
  readonly stillThereMeans: string
  readonly stay: string
  readonly leave: string
  readonly waiting: (count: number) => string
  readonly noLine: string
  readonly replaced: string
  readonly fullScreen: string
  readonly nothingKept: string
}

export interface KioskSetupPhrases {
  readonly heading: (desk: string) => string
  readonly replaced: string
  readonly steps: readonly string[]
  readonly code: string
  readonly codeHint: string
  readonly codeMissing: string
  readonly enrol: string
}
