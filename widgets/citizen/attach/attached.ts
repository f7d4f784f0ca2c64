/** A file that the service holds until it is claimed. */
export interface Attached {
  readonly attachmentId: string
  readonly kind: 'image' | 'pdf'
  readonly kilobytes: number
  /** Drawn on this device; a page's policy may forbid images from elsewhere. */
  readonly preview?: HTMLCanvasElement
}

export const FILES_AT_MOST = 3
