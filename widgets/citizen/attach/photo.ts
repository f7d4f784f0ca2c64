const LONGEST_SIDE = 2000
const QUALITY = 0.85
const PREVIEW_SIDE = 96

export interface Photo {
  readonly blob: Blob
  readonly preview: HTMLCanvasElement
}

function drawn(image: ImageBitmap, longestSide: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/**
 * A photo drawn anew on this device: small enough for a slow line, and without what the camera wrote into it (place, time, device).
 * Null for what is no image here; the service checks and redraws in any case.
 */
export async function redrawn(file: Blob): Promise<Photo | null> {
  try {
    const image = await createImageBitmap(file)
    const blob = await new Promise<Blob | null>((resolve) =>
      drawn(image, LONGEST_SIDE).toBlob(resolve, 'image/jpeg', QUALITY),
    )
    const preview = drawn(image, PREVIEW_SIDE)
    image.close()
    return blob && { blob, preview }
  } catch {
    return null
  }
}
