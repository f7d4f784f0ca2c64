/** The origin somebody means by an address they typed, as browsers send it; null when it says more than that, or nothing. */
export function readOrigin(typed: string): string | null {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null
  if (!url || url.origin === 'null') return null
  const onlyOrigin = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return onlyOrigin && url.password === '' ? url.origin : null
}
