import { generate } from 'lean-qr'

/** The code as text, never a link: a browser keeps a link in its history, fragment and all. */
export function qrCanvas(code: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', 'QR')
  generate(code).toCanvas(canvas, { on: [0, 0, 0, 255], off: [255, 255, 255, 255], padX: 4, padY: 4 })
  return canvas
}
