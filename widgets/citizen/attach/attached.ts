import type { Phrases } from '../phrases.ts'

/** A file that the service holds until it is claimed. */
export interface Attached {
  readonly attachmentId: string
  readonly kind: 'image' | 'pdf'
  readonly kilobytes: number
  /** Drawn on this device; a page's policy may forbid images from elsewhere. */
  readonly preview?: HTMLCanvasElement
}

export const FILES_AT_MOST = 3

/** “Ảnh 2”: whatever its sender called it stays with them. */
export const nameOf = (
  file: Attached,
  files: readonly Attached[],
  phrases: Pick<Phrases['complaintPages'], 'fileOf'>,
): string => phrases.fileOf(file.kind, files.filter(({ kind }) => kind === file.kind).indexOf(file) + 1)
