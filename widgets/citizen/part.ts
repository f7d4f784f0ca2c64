/**
 * Loads a part when it is reached. In a bundle the build writes names of files in place of the function, its own and of what it
 * imports, and a name holds the SHA-256 of its file: the browser is told so first, and refuses anything else. A file that failed to
 * load is asked for again under another address, since a browser remembers a failure.
 */
export async function part<Part>(load: () => Promise<Part>): Promise<Part> {
  const files: unknown = load
  if (typeof files !== 'string') return load()
  const [href = ''] = files.split(' ').map((file) => expect(new URL(file, import.meta.url).href))
  return import(/* @vite-ignore */ href).catch(() => import(/* @vite-ignore */ `${href}?again=${Date.now()}`))
}

const expected = new Set<string>()

/** Fetches this module and answers its address. Its name ends in its hash, and lets the browser check it. */
export function expect(href: string): string {
  if (expected.has(href)) return href
  expected.add(href)
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.integrity = `sha256-${href.slice(-46, -3).replaceAll('-', '+').replaceAll('_', '/')}=`
  link.crossOrigin = ''
  link.href = href
  document.head.append(link)
  return href
}
