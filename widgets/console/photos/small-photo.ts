const SIDE = 256
const QUALITY = 0.85

/** A photo drawn anew, square and small enough for the body of a request, as base64. Rejects for what is no image here. */
export async function smallPhoto(file: Blob): Promise<string> {
  const image = await createImageBitmap(file)
  const side = Math.min(image.width, image.height)
  const canvas = document.createElement('canvas')
  canvas.width = SIDE
  canvas.height = SIDE
  canvas
    .getContext('2d')
    ?.drawImage(image, (image.width - side) / 2, (image.height - side) / 2, side, side, 0, 0, SIDE, SIDE)
  image.close()
  return canvas.toDataURL('image/jpeg', QUALITY).replace(/^.*,/, '')
}
