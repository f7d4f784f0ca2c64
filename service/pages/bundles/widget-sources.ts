import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Plugin, transform } from 'esbuild'

/** Parts that an element begins with, each spoken together with what all of them say. */
const FIRST_PARTS = ['rating', 'complaint', 'status', 'confirmation', 'verify', 'kiosk']

/** Trusted Types allow one policy of a name, and a page that brings its own Lit has taken `lit-html` already. */
export const TRUSTED_TYPES_POLICY = 'langnghe'

/** What every element is made of: one file for all of them, cached once. Lit is another: a rating begins without it. */
const SHARED = [
  'citizen-element.ts',
  'define.ts',
  'part.ts',
  'speech.ts',
  'styles/frame.ts',
  'tag.ts',
  '../client.ts',
  '../tokens.ts',
]

/**
 * Small modules that the parts of an element share would each become a file of their own, and a file costs more than it holds:
 * whatever shows faults goes with what reads what is typed.
 */
const BESIDE_FAULTS = [
  './choice-group.ts',
  './line-field.ts',
  './text.ts',
  './time.ts',
  './tracking-code.ts',
  './nobody-known.ts',
]

/** Style sheets in css`…` hold no values, so each is a whole text. In a bundle our own `css` is left out; Lit's makes more of a text. */
const OUR_CSS = /^import { css } from '(?:\.{1,2}\/)+css\.ts'\n/m
const STYLE_SHEET = /\bcss`([^`]*)`/g
const SPEAKING = /\bspeaking\('(\w+)'\)/g

async function styleSheetsShrunk(source: string): Promise<string> {
  const sheets = await Promise.all(
    [...source.matchAll(STYLE_SHEET)].map(([, sheet = '']) =>
      transform(sheet, { loader: 'css', minify: true, charset: 'utf8' }),
    ),
  )
  // A backslash would mean something else, and a value is not CSS: either would take every style away in silence.
  const spoilt = sheets.find(({ code }) => /\\|\$\{/.test(code))
  if (spoilt) throw new Error(`a style sheet holds a backslash or a value: ${spoilt.code.slice(0, 80)}`)
  let next = 0
  const tag = OUR_CSS.test(source) ? '' : 'css'
  return source.replace(OUR_CSS, '').replace(STYLE_SHEET, () => `${tag}\`${sheets[next++]?.code.trim() ?? ''}\``)
}

/**
 * How a bundle differs from its sources: style sheets without their blanks, templates without their indentation, a policy name of
 * our own in Lit, and each part of each language as a file of its own. `tags`: the languages there are.
 */
export const widgetSources = (root: string, tags: readonly string[]): Plugin => ({
  name: 'widget-sources',
  setup(build) {
    const citizen = join(root, 'widgets/citizen')
    const shared = new Set(SHARED.map((file) => join(citizen, file)))
    /** Its lists are short: whoever needs one has a copy, rather than one more file to fetch. */
    const vocabulary = join(root, 'rules/vocabulary.ts')
    const elements = tags.length > 0
    const imports = (files: readonly string[]) => files.map((file) => `import '${file}'\n`).join('')
    /** What goes into the same file as this: whoever needs the one is given all. */
    const besides = (path: string) => {
      if (shared.has(path)) return [...shared]
      return path === join(citizen, 'faults.ts') ? BESIDE_FAULTS : []
    }
    const filesOf = (part: string) => `{${tags.map((tag) => `${tag}: () => import('language:${tag}/${part}')`).join()}}`

    build.onLoad({ filter: /[\\/]widgets[\\/].*\.ts$/ }, async ({ path, suffix }) => {
      const spoken = path === join(citizen, 'speech.ts') ? join(citizen, 'speech-in-bundles.ts') : path
      const source = (await styleSheetsShrunk(await readFile(spoken, 'utf8')))
        .replace(SPEAKING, (_, part: string) => `speaking(${filesOf(part)})`)
        // Indentation means something only inside a template, where HTML takes any blank for one.
        .replace(/\n\s+/g, '\n')
      return {
        contents: source + (elements ? imports(besides(path)) : ''),
        loader: 'ts',
        ...(suffix ? { pluginData: suffix } : {}),
      }
    })

    build.onResolve({ filter: /^language:/ }, ({ path }) => ({ path: path.slice(9), namespace: 'language' }))
    build.onLoad({ filter: /./, namespace: 'language' }, ({ path }) => {
      const [tag = '', part = ''] = path.split('/')
      const common = FIRST_PARTS.some((first) => first === part) ? ', common' : ''
      return {
        contents: `export { ${part} as spoken${common} } from './languages/${tag}.ts'`,
        resolveDir: citizen,
        pluginData: `?${part}`,
      }
    })
    // A part of a language, and each element, has its own copy of what it imports, or everybody would load what anybody shares.
    build.onResolve({ filter: /\/define\.ts$/ }, ({ path, kind, resolveDir }) => {
      const from = { 'entry-point': root, 'dynamic-import': resolveDir }[kind as string]
      return elements && from ? { path: join(from, path), suffix: `?${basename(dirname(path))}` } : null
    })
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir, pluginData }) => {
      if (typeof pluginData !== 'string') return null
      const file = join(resolveDir, path)
      if (shared.has(file)) return { path: file }
      return { path: file, suffix: file === vocabulary ? `${pluginData}&${importer}` : pluginData }
    })

    build.onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const renamed = source.replace('createPolicy("lit-html"', `createPolicy("${TRUSTED_TYPES_POLICY}"`)
      if (renamed === source) throw new Error('lit-html makes its Trusted Types policy elsewhere now')
      return { contents: renamed, loader: 'js' }
    })
  },
})
