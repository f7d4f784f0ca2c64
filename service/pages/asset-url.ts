import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-root.ts'

export const ASSETS = [
  'pages.css',
  'forms.css',
  'demo.css',
  'signs.css',
  'signs-a5.css',
  'signs-a4.css',
  'gallery.css',
  'print.js',
  'icon.svg',
] as const
export type Asset = (typeof ASSETS)[number]

const versions = new Map<Asset, string>()

function versionOf(name: Asset): string {
  const content = readFileSync(join(repositoryRoot(), 'service/pages/assets', name))
  const version = createHash('sha256').update(content).digest('hex').slice(0, 8)
  versions.set(name, version)
  return version
}

/** Address of one of our assets: another content is another address. */
export const assetUrl = (name: Asset): string => `/assets/${name}?v=${versions.get(name) ?? versionOf(name)}`
