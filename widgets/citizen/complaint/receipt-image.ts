import type { Language } from '../../../rules/vocabulary.ts'
import type { ComplaintReceipt } from '../../../service/contract/index.ts'
import type { Phrases } from '../phrases.ts'
import { saveFile } from '../save-file.ts'
import { localDayOf, momentOf } from '../time.ts'
import { groupedCode } from '../tracking-code.ts'
import { qrCanvas } from './qr.ts'

const WIDTH = 900
const MARGIN = 60
const FONT = 'system-ui, sans-serif'

/** Draws one paragraph, broken at blanks, and answers where the next may begin. */
function paragraph(context: CanvasRenderingContext2D, text: string, y: number, font: string, leading: number): number {
  context.font = font
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && context.measureText(`${line} ${word}`).width > WIDTH - 2 * MARGIN) {
      context.fillText(line, MARGIN, y)
      y += leading
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  context.fillText(line, MARGIN, y)
  return y + leading
}

/** The receipt as a picture for the phone's album: what, where, the code in groups and as a QR code, the deadlines. */
export async function saveReceiptImage(
  receipt: ComplaintReceipt,
  phrases: Phrases['receipt'],
  language: Language,
): Promise<void> {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = 1200
  const context = canvas.getContext('2d')
  if (!context) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#1c2321'
  let y = 110
  y = paragraph(context, phrases.received, y, `600 40px ${FONT}`, 52)
  y = paragraph(context, `${receipt.desk[language]} · ${receipt.office[language]}`, y, `26px ${FONT}`, 38)
  y = paragraph(context, `${phrases.filed}: ${momentOf(receipt.filedAt, phrases)}`, y, `26px ${FONT}`, 70)
  y = paragraph(context, phrases.trackingCode, y, `26px ${FONT}`, 64)
  y = paragraph(context, groupedCode(receipt.trackingCode), y, `600 60px ui-monospace, monospace`, 50)
  y = paragraph(context, phrases.keepIt, y, `26px ${FONT}`, 40)
  context.imageSmoothingEnabled = false
  context.drawImage(qrCanvas(groupedCode(receipt.trackingCode)), MARGIN, y, 330, 330)
  y += 390
  for (const [label, at] of [
    [phrases.acknowledgeBy, receipt.acknowledgeBy],
    [phrases.resolveBy, receipt.resolveBy],
  ] as const) {
    y = paragraph(context, `${label}: ${momentOf(at, phrases)}`, y, `26px ${FONT}`, 42)
  }
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (image) saveFile(image, `phan-anh-${localDayOf(Date.parse(receipt.filedAt))}.png`)
}
