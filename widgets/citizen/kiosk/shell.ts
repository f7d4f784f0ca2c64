/**
 * Whether the service serves a newer screen than this one. Asking also renews the copy of the page that the browser starts from
 * without a line. Where nothing can be told, it is not.
 */
export async function isOutOfDate(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: 'no-cache' })
    const page = await response.text()
    const scripts = [...document.scripts].map(({ src }) => new URL(src).pathname)
    return response.ok && page.includes('<ln-kiosk') && !scripts.every((script) => page.includes(script))
  } catch {
    return false
  }
}
