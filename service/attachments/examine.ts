import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Problem } from '../problem.ts'

export interface Examined {
  readonly kind: 'image' | 'pdf'
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf'
  readonly content: Buffer
}

/** As a phone's camera takes them; a small file that unfolds to more is a trap. */
const PIXELS_AT_MOST = 25_000_000
const IMAGES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']

// One picture at a time would be enough for a desk; the cores are the requests'.
sharp.concurrency(1)
sharp.cache(false)

/**
 * What a file is by its content, whatever its name or the sender says. An image is drawn anew, upright, so that nothing of it
 * survives but what one sees: no place, no device, no second file hidden behind it. A PDF stays as it is and is only ever handed out
 * as a download. Throws Problems.
 */
export async function examine(content: Buffer): Promise<Examined> {
  const type = await fileTypeFromBuffer(content)
  if (type?.mime === 'application/pdf') return { kind: 'pdf', mediaType: 'application/pdf', content }
  if (!type || !IMAGES.includes(type.mime)) throw new Problem('attachment/not-allowed')
  try {
    const image = sharp(content, { limitInputPixels: PIXELS_AT_MOST, failOn: 'error' }).autoOrient()
    const isPng = type.mime === 'image/png'
    const drawn = isPng ? image.png() : image.jpeg({ quality: 85 })
    return { kind: 'image', mediaType: isPng ? 'image/png' : 'image/jpeg', content: await drawn.toBuffer() }
  } catch (error) {
    throw new Problem('attachment/unreadable', { cause: error })
  }
}
