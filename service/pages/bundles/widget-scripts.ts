import type { Language } from '../../../rules/vocabulary.ts'
import type { Page } from '../page.ts'
import type { ElementName, Manifest } from './bundles.ts'

const integrityOf = (file: string) => `sha256-${file.slice(-46, -3).replaceAll('-', '+').replaceAll('_', '/')}=`

/**
 * What a page of ours with these elements loads. It knows what it holds, so it names the definitions themselves, and everything they
 * need is fetched at once.
 */
export function widgetScripts(
  { elements }: Manifest,
  names: readonly ElementName[],
  language: Language,
): Pick<Page, 'scripts' | 'preloads'> {
  const needed = names.map((name) => elements[name])
  const files = new Set(needed.flatMap(({ files, phrases }) => [...files, phrases[language] ?? '']))
  return {
    scripts: needed.map(({ files }) => `/widgets/${files[0]}`),
    preloads: [...files].map((file) => ({ href: `/widgets/${file}`, integrity: integrityOf(file) })),
  }
}
