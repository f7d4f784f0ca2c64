import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { build } from 'esbuild'
import { buildBundles } from '../../service/pages/bundles/bundles.ts'

/** What may load before the first use of an element, Lit included, in bytes of brotli. */
const BARS = { 'ln-rating': 8_000, 'ln-complaint': 14_000, 'ln-status': 12_000, 'ln-kiosk': 20_000 } as const

/** What others ship from npm for the same, each bundled and shrunk by the same esbuild. */
const PEERS = {
  'altcha widget': 'altcha',
  'giscus web component': 'giscus',
  'Shoelace sl-rating': '@shoelace-style/shoelace/dist/components/rating/rating.js',
  'Typeform embed': '@typeform/embed',
  'Web Awesome wa-rating': '@awesome.me/webawesome/dist/components/rating/rating.js',
} as const

const root = join(import.meta.dirname, '../..')
const brotli = promisify(brotliCompress)

async function peerSize(module: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${module}'`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.css': 'empty' },
    write: false,
  })
  return (await brotli(outputFiles[0]?.contents ?? '')).length
}

interface Loaded {
  readonly name: string
  readonly bytes: number
}

/** Each file as it is sent, compressed by itself. */
async function ownSizes(): Promise<{ before: Map<string, Loaded[]>; later: Loaded[] }> {
  const { directory, manifest } = await buildBundles({ force: true })
  const sizeOf = async (file: string) => (await brotli(await readFile(join(directory, file)))).length
  const loader = await sizeOf('widgets.js')
  const before = new Map<string, Loaded[]>()
  const first = new Set<string>()
  for (const name of Object.keys(BARS) as (keyof typeof BARS)[]) {
    const { files, phrases } = manifest.elements[name]
    const needed = [...files, phrases.vi ?? '']
    for (const file of [...needed, ...Object.values(phrases)]) first.add(file)
    const loaded = needed.map(async (file) => ({
      name: file.replace(/\.[\w-]{43}\.js$/, ''),
      bytes: await sizeOf(join('widgets', file)),
    }))
    before.set(name, [{ name: 'widgets.js', bytes: loader }, ...(await Promise.all(loaded))])
  }
  const rest = manifest.files.filter((file) => !first.has(file))
  const later = await Promise.all(
    rest.map(async (file) => ({
      name: file.replace(/\.[\w-]{43}\.js$/, ''),
      bytes: await sizeOf(join('widgets', file)),
    })),
  )
  return { before, later }
}

const sum = (loaded: readonly Loaded[]) => loaded.reduce((total, { bytes }) => total + bytes, 0)
const line = (name: string, bytes: number, note = '') => `${name.padEnd(28)}${String(bytes).padStart(8)}  ${note}`

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const say = (text: string) => values.json || console.log(text)
const { before, later } = await ownSizes()
const bytes: Record<string, number> = {}

say('Brotli bytes before the first use, in one language, Lit included; a rating begins without it\n')
for (const [name, loaded] of before) {
  const total = sum(loaded)
  const bar = BARS[name as keyof typeof BARS]
  bytes[name] = total
  say(line(name, total, total <= bar ? `at most ${bar}` : `ABOVE the ${bar} it may have`))
  for (const each of loaded) say(line(`  ${each.name}`, each.bytes))
}
say('\nThe same of what others ship from npm\n')
for (const [name, module] of Object.entries(PEERS)) {
  bytes[name] = await peerSize(module)
  say(line(name, bytes[name] ?? 0))
}
say('\nLoaded when it is reached, each by itself\n')
for (const each of later.sort((a, b) => b.bytes - a.bytes)) say(line(`  ${each.name}`, each.bytes))
if (values.json) console.log(JSON.stringify({ bytes }))
