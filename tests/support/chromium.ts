import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian's Chromium; a browser of Playwright's own is never downloaded. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

export function chromiumPath(searchPath = process.env.PATH ?? ''): string {
  const found = searchPath
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((file) => existsSync(file))
  return found ?? 'chromium'
}
