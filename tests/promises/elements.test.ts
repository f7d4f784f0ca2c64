import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describedElements } from '../../service/elements/described.ts'
import { ELEMENT_FILES, ELEMENT_FILES_FOLDER, elementFiles } from '../../service/elements/files.ts'

const root = resolve(import.meta.dirname, '../..')
const citizen = readdirSync(join(root, 'widgets/citizen'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'widgets/citizen', file), 'utf8'))
  .join('\n')
const found = (pattern: RegExp, text = citizen) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()
const elements = describedElements(root)
const described = (of: 'attributes' | 'events' | 'parts' | 'properties') =>
  [...new Set(elements.flatMap((element) => element[of].map(({ name }) => name)))].sort()

describe('what tools are told of the elements', () => {
  test.each(ELEMENT_FILES)('%s is what the sources say; npm run elements writes it anew', (name) => {
    expect(readFileSync(join(root, ELEMENT_FILES_FOLDER, name), 'utf8')).toBe(elementFiles(root)[name])
  })

  test('holds every attribute an element reads, every part and every event', () => {
    // For pages and frames of ours alone.
    const ours = ['owns-page', 'data-framed']
    const read = found(/(?:get|has)Attribute\('([\w-]+)'\)/g).filter((name) => !ours.includes(name ?? ''))
    expect(described('attributes')).toEqual(expect.arrayContaining(read))
    expect(described('parts')).toEqual(expect.arrayContaining(found(/\bpart="([\w-]+)"/g)))
    expect(described('events')).toEqual(found(/static readonly type = '([\w-]+)'/g))
  })

  test('holds every property of the look, and what it is by itself', () => {
    const tokens = readFileSync(join(root, 'widgets/tokens.ts'), 'utf8')
    expect(described('properties')).toEqual(found(/var\((--ln-[\w-]+)/g, tokens))
    for (const { properties } of elements) for (const { initial } of properties) expect(initial).not.toBe('')
  })
})

/** Beside node_modules, so that React and Vue are found as in a project of somebody. */
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/typings-'))
for (const name of ELEMENT_FILES) copyFileSync(join(root, ELEMENT_FILES_FOLDER, name), join(folder, name))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the compiler says of this file, in a strict project. */
function compiled(file: string, source: string, ...more: readonly string[]): string {
  writeFileSync(join(folder, file), source)
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
  ]
  const given = [...options, '--jsx', 'react-jsx', '--types', '', ...more, file]
  try {
    execFileSync('npx', ['--no-install', 'tsc', ...given], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('a page with TypeScript knows the elements and what their events carry', () => {
  const said = compiled(
    'in-a-page.ts',
    `import type {} from './widgets.d.ts'
const rating = document.createElement('ln-rating')
rating.addEventListener('ln-rated', ({ verified }) => verified satisfies boolean)
document.addEventListener('ln-filed', ({ deskCode }) => deskCode satisfies string)
// @ts-expect-error: nothing personal stands in an event
rating.addEventListener('ln-rated', ({ score }) => score)
`,
  )
  expect(said).toBe('')
})

test('React knows them in JSX, with their attributes and events', () => {
  const said = compiled(
    'in-react.tsx',
    `import type {} from './react.d.ts'
export const desk = <ln-rating desk="HK-01" channel="embedded" onln-rated={({ verified }) => console.log(verified)} />
export const page = <ln-complaint desk="HK-01" id="complain" className="wide"><a href="/d/HK-01">…</a></ln-complaint>
// @ts-expect-error: a channel there is not
export const wrong = <ln-rating desk="HK-01" channel="pigeon" />
// @ts-expect-error: an element there is not
export const unknown = <ln-nothing />
`,
  )
  expect(said).toBe('')
})

test('Vue knows them in templates', () => {
  const said = compiled(
    'in-vue.ts',
    `import type { GlobalComponents } from 'vue'
import type {} from './vue.d.ts'
type Props = InstanceType<GlobalComponents['ln-rating']>['$props']
export const props: Props = { desk: 'HK-01', channel: 'embedded', onLnRated: ({ verified }) => console.log(verified) }
// @ts-expect-error: a channel there is not
export const wrong: Props = { channel: 'pigeon' }
`,
  )
  expect(said).toBe('')
})

test('a third language is one file, and compiles only when nothing is missing', () => {
  const source = readFileSync(join(root, 'widgets/citizen/languages/en.ts'), 'utf8').replaceAll(
    /'(\.\.\/[\w./-]+)'/g,
    (_, path: string) => `'${join('../../widgets/citizen/languages', path)}'`,
  )
  expect(compiled('third.ts', source, '--allowImportingTsExtensions')).toBe('')
  const without = source.replace(/^ {2}question: .*\n/m, '')
  expect(without).not.toBe(source)
  expect(compiled('third.ts', without, '--allowImportingTsExtensions')).toContain("'question'")
})
