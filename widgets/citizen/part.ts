/**
 * Loads a part when it is reached. In a bundle the build writes the file's name in place of the function, and the name is the
 * SHA-256 of the file: the browser is told so first, and refuses anything else. A file that failed to load is asked for again
 * under another address, since a browser remembers a failure.
 */
export async function part<Part>(load: () => Promise<Part>): Promise<Part> {
  const file: unknown = load
  if (typeof file !== 'string') return load()
  const { href } = new URL(file, import.meta.url)
  expect(href)
  return import(/* @vite-ignore */ href).catch(() => import(/* @vite-ignore */ `${href}?again=${Date.now()}`))
}

const expected = new Set<string>()

/** Fetches this module, whose name ends in its hash, and lets the browser check it. */
export function expect(href: string): void {
  if (expected.has(href)) return
  expected.add(href)
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.integrity = `sha256-${href.slice(-46, -3).replaceAll('-', '+').replaceAll('_', '/')}=`
  link.crossOrigin = ''
  link.href = href
  document.head.append(link)
}
