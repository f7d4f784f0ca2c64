import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { repositoryRoot } from '../repository-root.ts'
import { type NamedFile, namedByContent, sha256, withImports } from './name-by-content.ts'
import { beginTimeOf, dropOldFiles } from './old-files.ts'
import { widgetSources } from './widget-sources.ts'

/** The citizen's elements, each in the folder of this name, whose phrases bear it too. */
const ELEMENTS = {
  'ln-rating': 'rating',
  'ln-complaint': 'complaint',
  'ln-status': 'status',
  'ln-confirm': 'confirmation',
  'ln-verify': 'verify',
  'ln-kiosk': 'kiosk',
} as const
/** Those for any page; the others stand in pages of ours alone. */
export const EMBEDDABLE = ['ln-rating', 'ln-complaint', 'ln-status'] as const
export type ElementName = keyof typeof ELEMENTS
/** Both ends of a protected element: in the page around it, and in the frame. */
const PROTECTED = { frame: 'widgets/citizen/protected/frame.ts', framed: 'widgets/citizen/protected/framed.ts' }

/** Folders and files that the bundles are made from. */
const SOURCES = ['widgets', 'rules', 'service/pages/bundles', 'package-lock.json']

/** What an element loads before its first use: the file that defines it first, and its phrases by language. */
interface Needed {
  readonly files: readonly string[]
  readonly phrases: Readonly<Record<string, string>>
}

export interface Manifest {
  readonly elements: Readonly<Record<ElementName, Needed>>
  /** The script of the gallery, which brings samples and no element. */
  readonly gallery: string
  /** The script of the page in the frame of a protected element. */
  readonly framed: string
  /** Every part there is. */
  readonly files: readonly string[]
  /** The embeddable script under a name that never changes its content, and what to write into `integrity`. */
  readonly embed: { readonly file: string; readonly integrity: string }
}

export interface Bundles {
  /** Holds `widgets.js`, `console.js` and the folder `widgets` of immutable parts, each with `.br` and `.gz` beside it. */
  readonly directory: string
  readonly manifest: Manifest
  /** Of the elements. */
  readonly version: string
}

const SETTINGS = {
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  target: 'es2022',
  logLevel: 'silent',
  legalComments: 'none',
} as const

/** Bundles the widgets for browsers, unless what is there is newer than every source. `force`: in any case. */
export async function buildBundles({ force }: { force: boolean }): Promise<Bundles> {
  const root = repositoryRoot()
  const directory = join(root, 'dist/bundles')
  const manifestFile = join(directory, 'manifest.json')
  if (force || (await newestOf(root)) >= (await writtenAt(manifestFile))) {
    await mkdir(join(directory, 'widgets'), { recursive: true })
    const before = (await writtenAt(manifestFile)) === 0 ? null : await readManifest(manifestFile)
    if (before) await beginTimeOf([...before.files, before.embed.file, before.gallery], join(directory, 'widgets'))
    const [manifest] = await Promise.all([buildWidgets(root, directory), buildConsole(root, directory)])
    await dropOldFiles(join(directory, 'widgets'))
    await writeFile(manifestFile, JSON.stringify(manifest, null, 2))
  }
  return {
    directory,
    manifest: await readManifest(manifestFile),
    version: await versionOf(root),
  }
}

const readManifest = async (file: string): Promise<Manifest> => JSON.parse(await readFile(file, 'utf8'))

async function versionOf(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

async function buildWidgets(root: string, directory: string): Promise<Manifest> {
  const tags = (await readdir(join(root, 'widgets/citizen/languages'))).map((file) => basename(file, '.ts'))
  const common = { ...SETTINGS, absWorkingDir: root, tsconfig: join(root, 'widgets/tsconfig.json') }
  const files = namedByContent(
    await build({
      ...common,
      entryPoints: Object.entries(ELEMENTS).map(([name, part]) => ({
        in: `widgets/citizen/${part}/define.ts`,
        out: name,
      })),
      outdir: join(directory, 'widgets'),
      splitting: true,
      chunkNames: '[name]-[hash]',
      plugins: [widgetSources(root, tags)],
      metafile: true,
      write: false,
    }),
  )
  const elements = Object.fromEntries(
    Object.entries(ELEMENTS).map(([name, part]) => [name, neededBy(part, files, tags)]),
  ) as Manifest['elements']
  // Without Lit and what the elements share: the page around a frame needs none of it.
  const protectedMode = namedByContent(
    await build({
      ...common,
      entryPoints: PROTECTED,
      outdir: join(directory, 'widgets'),
      metafile: true,
      write: false,
    }),
  )
  const embedded = await build({
    ...common,
    entryPoints: ['widgets/embed.ts'],
    define: {
      ELEMENTS: JSON.stringify(Object.fromEntries(EMBEDDABLE.map((name) => [name, elements[name]]))),
      PROTECTED: JSON.stringify(madeFrom(PROTECTED.frame, protectedMode).name),
    },
    write: false,
  })
  const script = embedded.outputFiles[0]?.text ?? ''
  const samples = await build({ ...common, entryPoints: ['widgets/gallery/gallery.ts'], write: false })
  const gallerySource = samples.outputFiles[0]?.text ?? ''
  const gallery = `gallery.${sha256(gallerySource)}.js`
  const file = `${await versionOf(root)}-${sha256(script).slice(0, 10)}.js`
  await Promise.all([
    ...[...files, ...protectedMode].map(({ name, content }) =>
      writeCompressed(join(directory, 'widgets', name), content),
    ),
    writeCompressed(join(directory, 'widgets', gallery), gallerySource),
    writeCompressed(join(directory, 'widgets', file), script),
    writeCompressed(join(directory, 'widgets.js'), script),
  ])
  return {
    elements,
    gallery,
    framed: madeFrom(PROTECTED.framed, protectedMode).name,
    files: [...files, ...protectedMode].map(({ name }) => name),
    embed: { file, integrity: integrityOf(script) },
  }
}

const integrityOf = (script: string) => `sha384-${createHash('sha384').update(script).digest('base64')}`

function madeFrom(entryPoint: string, files: readonly NamedFile[]): NamedFile {
  const file = files.find((each) => each.entryPoint?.split('?')[0] === entryPoint)
  if (!file) throw new Error(`nothing was made from ${entryPoint}`)
  return file
}

function neededBy(part: string, files: readonly NamedFile[], tags: readonly string[]): Needed {
  return {
    files: withImports(madeFrom(`widgets/citizen/${part}/define.ts`, files), files),
    phrases: Object.fromEntries(tags.map((tag) => [tag, madeFrom(`language:${tag}/${part}`, files).name])),
  }
}

async function buildConsole(root: string, directory: string): Promise<void> {
  const { outputFiles } = await build({
    ...SETTINGS,
    absWorkingDir: root,
    tsconfig: join(root, 'widgets/tsconfig.json'),
    entryPoints: [{ in: 'widgets/console/index.ts', out: 'console' }],
    outdir: directory,
    sourcemap: true,
    plugins: [widgetSources(root, [])],
    write: false,
  })
  await Promise.all(
    outputFiles.map(({ path, text }) => (path.endsWith('.map') ? writeFile(path, text) : writeCompressed(path, text))),
  )
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

/** When a file, written last, was written; 0 when it is missing. */
const writtenAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

async function writeCompressed(path: string, content: string): Promise<void> {
  await Promise.all([
    writeFile(path, content),
    promisify(gzip)(content, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
    promisify(brotliCompress)(content).then((bytes) => writeFile(`${path}.br`, bytes)),
  ])
}
