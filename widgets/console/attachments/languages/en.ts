import type { Phrases } from './phrases.ts'

export const en: Phrases = {
  title: 'Files from the citizen',
  image: (place) => `Photo ${place}`,
  pdf: (place) => `PDF ${place}`,
  size: (kilobytes) => `${kilobytes} kB`,
  audited: 'Every opening is recorded.',
}
