import type { Words } from '../../languages/words.ts'

export interface ReceiptPhrases {
  readonly moment: (time: string, date: string) => string
  readonly received: string
  readonly trackingCode: string
  readonly keepIt: string
  readonly copy: string
  readonly copied: string
  readonly print: string
  readonly saveImage: string
  readonly showQr: string
  readonly qrMeans: string
  readonly download: string
  readonly whatNext: string
  readonly acknowledgeBy: string
  readonly resolveBy: string
  readonly filed: string
  readonly at: string
  readonly signature: string
  readonly verify: string
  readonly proveLegend: string
  readonly lastFour: string
  readonly lastFourCheck: string
  readonly lastFourWrong: string
  readonly lastFourRight: string
  readonly follow: string
}

export interface VerifyPhrases {
  readonly heading: string
  readonly lead: string
  readonly paste: string
  readonly file: string
  readonly check: string
  readonly checking: string
  readonly pasteMissing: string
  readonly unreadable: string
  readonly genuine: string
  readonly genuineMeans: string
  readonly altered: string
  readonly alteredMeans: string
  readonly otherKey: string
  readonly otherKeyMeans: string
  readonly says: string
  readonly moment: (time: string, date: string) => string
  readonly office: string
  readonly desk: string
  readonly filed: string
  readonly acknowledgeBy: string
  readonly resolveBy: string
  readonly about: string
  readonly attitude: Words['attitudes']
  readonly words: string
  readonly wordsHint: string
  readonly wordsMatch: string
  readonly wordsDiffer: string
  readonly key: string
  readonly keyMeans: string
}
