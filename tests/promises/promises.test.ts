import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { problems } from '../../service/contract/index.ts'
import { en as pagesEn } from '../../service/pages/languages/en.ts'
import { vi as pagesVi } from '../../service/pages/languages/vi.ts'
import { en } from '../../widgets/languages/en.ts'
import { vi } from '../../widgets/languages/vi.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))

describe('the rules', () => {
  test('import nothing from outside their folder', async () => {
    for (const file of filesIn('rules')) {
      const { metafile } = await build({
        entryPoints: [join(root, file)],
        bundle: true,
        write: false,
        metafile: true,
        packages: 'external',
        logLevel: 'silent',
      })
      const outside = Object.values(metafile.inputs).flatMap((input) => input.imports.filter((i) => i.external))
      expect([file, outside.map((i) => i.path)]).toEqual([file, []])
      expect(Object.keys(metafile.inputs).every((path) => path.includes('rules/'))).toBe(true)
    }
  })

  test('know no clock and no chance', () => {
    for (const file of filesIn('rules')) {
      expect([file, /Date\.now|new Date\(|Math\.random|performance\./.exec(read(file))?.[0]]).toEqual([file, undefined])
    }
  })
})

test('no file reads the environment but the configuration and what starts a process', () => {
  const readers = ['service', 'notifications', 'widgets', 'rules']
    .flatMap(filesIn)
    .filter((file) => /process\.env/.test(read(file)))
    .filter((file) => !/^service\/(main|commands\/[a-z-]+|embedded\/[a-z-]+)\.ts$/.test(file))
  expect(readers).toEqual([])
})

test('.env.example names exactly the settings the service reads', () => {
  const named = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((m) => m[1])
  const settings = [...read('service/config.ts').matchAll(/^ {2}([A-Z_]+): Type/gm)].map((m) => m[1])
  expect(named.sort()).toEqual(settings.sort())
})

test('every problem has a sentence in each language, and none is English by accident', () => {
  for (const code of Object.keys(problems) as (keyof typeof problems)[]) {
    expect(vi.problems[code].length).toBeGreaterThan(10)
    expect(vi.problems[code]).not.toBe(en.problems[code])
  }
})

test('a public service has one name, in the widgets and on the pages', () => {
  for (const [pages, widgets] of [
    [pagesVi, vi],
    [pagesEn, en],
  ] as const) {
    const { unknown: _, ...services } = pages.published.services
    expect(services).toEqual(widgets.services)
  }
})

describe('the README', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts

  test('names only commands that exist, and every command that exists', () => {
    const said = new Set([...read('README.md').matchAll(/npm (?:run )?([a-z]+)/g)].map((m) => m[1] ?? ''))
    said.delete('ci')
    for (const name of said) expect(Object.keys(scripts)).toContain(name)
    for (const name of Object.keys(scripts)) expect([...said]).toContain(name)
  })

  test('links only to what is there', () => {
    for (const [, path = ''] of read('README.md').matchAll(/\]\(([^)]+)\)/g)) {
      expect(() => readFileSync(join(root, path, path.includes('.') ? '' : 'tsconfig.json'))).not.toThrow()
    }
  })
})

test.each([
  ['the compiler', ['tsc', '-b']],
  ['the linter', ['biome', 'check', '--error-on-warnings', '.']],
  ['the search for unused code', ['knip']],
])('%s finds nothing', (_, [tool = '', ...given]) => {
  try {
    execFileSync('npx', ['--no-install', tool, ...given], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    expect.fail(`${stdout}\n${stderr}`.slice(0, 3_000))
  }
})
