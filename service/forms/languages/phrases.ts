/** What only the pages without scripts say; all else they take from the elements. */
export interface FormPhrases {
  readonly rating: string
  readonly complaint: string
  readonly checkRating: string
  readonly notChecked: string
  readonly filesUpload: string
  readonly filesKept: string
  readonly reasonHint: string
  readonly reachWhen: string
  readonly printHint: string
  readonly statementAsText: string
  readonly sharedDevice: string
  readonly codeAgain: string
  readonly leave: string
  readonly failedTitle: string
  readonly failedText: string
  readonly startAgain: string
}
