/**
 * Takes the page's `#…` off the address bar and answers what follows `prefix` in it, or null when it is something else. A
 * fragment never reaches a server; once taken it stands in no bookmark or screenshot either.
 */
export function takeFragment(prefix: string): string | null {
  const fragment = location.hash.slice(1)
  if (fragment === '' || !fragment.startsWith(prefix)) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  return fragment.slice(prefix.length)
}
