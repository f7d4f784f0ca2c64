import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { repositoryRoot } from './repository-root.ts'

/** Each script a browser may load, and where it begins. */
const ENTRIES = { widgets: 'widgets/embed.ts', console: 'widgets/console/index.ts' } as const

/** Folders and files that the bundles are made from. */
const SOURCES = ['widgets', 'rules', 'package-lock.json']

export interface Bundles {
  /** Holds `widgets.js` and `console.js`, each with `.br`, `.gz` and `.map` beside it. */
  readonly directory: string
}

/** Bundles the widgets for browsers, unless what is there is newer than every source. `force`: in any case. */
export async function buildBundles({ force }: { force: boolean }): Promise<Bundles> {
  const root = repositoryRoot()
  const directory = join(root, 'dist/bundles')
  if (force || (await newestOf(root)) >= (await oldestBundle(directory))) {
    await build({
      absWorkingDir: root,
      entryPoints: Object.entries(ENTRIES).map(([name, entry]) => ({ in: entry, out: name })),
      outdir: directory,
      bundle: true,
      minify: true,
      sourcemap: true,
      charset: 'utf8',
      format: 'esm',
      target: 'es2022',
      tsconfig: join(root, 'widgets/tsconfig.json'),
      logLevel: 'silent',
    })
    await Promise.all(Object.keys(ENTRIES).map((name) => compress(join(directory, `${name}.js`))))
  }
  return { directory }
}

async function newestOf(root: string): Promise<number> {
  const files = await Promise.all(
    SOURCES.map(async (source) => {
      const path = join(root, source)
      if ((await stat(path)).isFile()) return [path]
      const entries = await readdir(path, { recursive: true, withFileTypes: true })
      // The folders too: a file taken away leaves its trace there.
      return [path, ...entries.map((entry) => join(entry.parentPath, entry.name))]
    }),
  )
  const times = await Promise.all(files.flat().map(async (file) => (await stat(file)).mtimeMs))
  return Math.max(...times)
}

/** When the compressed bundles, written last, were written; 0 when one is missing. */
async function oldestBundle(directory: string): Promise<number> {
  const written = Object.keys(ENTRIES).map((name) => stat(join(directory, `${name}.js.br`)))
  const times = await Promise.all(written).catch(() => [])
  return times.length === 0 ? 0 : Math.min(...times.map(({ mtimeMs }) => mtimeMs))
}

async function compress(path: string): Promise<void> {
  const script = await readFile(path)
  await writeFile(`${path}.gz`, await promisify(gzip)(script, { level: 9 }))
  await writeFile(`${path}.br`, await promisify(brotliCompress)(script))
}
