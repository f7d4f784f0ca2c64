export interface PhotoPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly none: string
  readonly noneMeans: string
  readonly office: string
  readonly shown: string
  readonly notShown: string
  readonly show: string
  readonly hide: string
  readonly nowShown: string
  readonly nowHidden: string
  readonly people: string
  readonly noPhoto: string
  readonly photoOf: (name: string) => string
  readonly choose: string
  readonly chooseHint: string
  readonly agreed: (name: string) => string
  readonly keep: string
  readonly keepOf: (name: string) => string
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly kept: (name: string) => string
  readonly removed: (name: string) => string
  readonly unreadable: string
}
