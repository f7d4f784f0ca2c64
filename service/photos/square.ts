import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { examine } from '../attachments/examine.ts'
import { Problem } from '../problem.ts'

/** Pixels of its sides: twice what a screen shows. */
const SIDE = 192

export interface Square {
  /** Says its content: another photo has another name. */
  readonly file: string
  readonly content: Buffer
}

/** A face as it is shown: small, square, drawn anew, so that nothing of the photo survives but what one sees. Throws Problems. */
export async function squareOf(sent: Buffer): Promise<Square> {
  const { kind, content: upright } = await examine(sent)
  if (kind !== 'image') throw new Problem('attachment/not-allowed')
  const content = await sharp(upright).resize(SIDE, SIDE, { fit: 'cover' }).jpeg({ quality: 80 }).toBuffer()
  return { file: `${createHash('sha256').update(content).digest('base64url').slice(0, 32)}.jpg`, content }
}
