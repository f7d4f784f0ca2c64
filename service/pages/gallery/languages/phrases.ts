import type { GalleryState, GalleryTag } from '../../../contract/gallery.ts'

export const THEMES = ['light', 'dark', 'contrast', 'all'] as const
export const WIDTHS = ['full', '320', '390', '768', '1280'] as const
export const LANGUAGES = ['vi', 'en', 'all'] as const

/** Every sentence of the gallery: one that is missing in a language does not compile. */
export interface Phrases {
  readonly title: string
  readonly lead: string
  readonly theme: string
  readonly themes: Readonly<Record<(typeof THEMES)[number], string>>
  readonly language: string
  readonly languages: Readonly<Record<(typeof LANGUAGES)[number], string>>
  readonly width: string
  readonly widths: Readonly<Record<(typeof WIDTHS)[number], string>>
  readonly show: string
  readonly contents: string
  readonly paste: string
  readonly wholePage: string
  readonly reference: string
  readonly attributes: string
  readonly events: string
  readonly parts: string
  readonly properties: string
  readonly name: string
  readonly meaning: string
  readonly initial: string
  readonly forTools: string
  readonly elements: { readonly [Tag in GalleryTag]: { readonly title: string; readonly lead: string } }
  readonly states: { readonly [Tag in GalleryTag]: Readonly<Record<GalleryState<Tag>, string>> }
}
