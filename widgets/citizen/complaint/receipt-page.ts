import type { TemplateResult } from 'lit/html.js'
import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintReceipt } from '../../../service/contract/index.ts'
import { part } from '../part.ts'
import type { PhrasesOf } from '../speech.ts'
import { endsLike, groupedCode } from '../tracking-code.ts'
import { receipt } from './receipt.ts'
import type { ReceiptShown } from './shown.ts'

interface Holding {
  readonly shown: ReceiptShown
  readonly show: (part: Partial<ReceiptShown>) => void
  readonly focusOn: (selector: string) => Promise<void>
  readonly phrases: PhrasesOf<'receipt'>
  readonly language: Language
  readonly serviceOrigin: string
  /** Where the page would have it followed; by default at the service. */
  readonly trackUrl: string | null
}

/** The receipt with all that can be done with it: copied, shown as a QR code, saved as an image, and proved to be kept. */
export function receiptPage(filed: ComplaintReceipt, holding: Holding): TemplateResult {
  const { shown, show, focusOn, phrases, language, serviceOrigin, trackUrl } = holding
  const code = groupedCode(filed.trackingCode)
  const search = language === 'vi' ? '' : `?lang=${language}`
  return receipt({
    receipt: filed,
    phrases,
    language,
    trackUrl: trackUrl || `${serviceOrigin}/track${search}`,
    verifyUrl: `${serviceOrigin}/verify${search}`,
    ...shown,
    copy: () =>
      navigator.clipboard.writeText(code).then(
        () => show({ copied: true }),
        () => {},
      ),
    async showQr() {
      const { qrCanvas } = await part(() => import('./qr.ts'))
      show({ qr: qrCanvas(code) })
    },
    async saveImage() {
      const { saveReceiptImage } = await part(() => import('./receipt-image.ts'))
      await saveReceiptImage(filed, phrases, language)
    },
    prove(event) {
      event.preventDefault()
      const form = event.currentTarget as HTMLFormElement
      const typed = form.querySelector<HTMLInputElement>('#last-four')
      const proved = endsLike(filed.trackingCode, typed?.value ?? '')
      show({ proved })
      void focusOn(proved ? '#proved' : '#last-four')
    },
  })
}
