import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { BuildResult } from 'esbuild'

export interface NamedFile {
  /** `NAME.HASH.js`: the hash is the SHA-256 of the content, base64url. */
  readonly name: string
  readonly content: string
  /** What it was made from, when it is the beginning of a part. */
  readonly entryPoint: string | undefined
  /** Names of the files it cannot run without. */
  readonly imports: readonly string[]
}

type Built = BuildResult<{ metafile: true; write: false }>

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('base64url')

/**
 * Names every file by its whole content, those it names included, so that a name says what to expect. Where a part is loaded when it
 * is reached, names take the place of the function that would import it: the part's own, and those of what it imports in turn that is
 * not there yet. `part` in widgets/citizen has them all fetched at once, and reads each as the hash to check.
 */
export function namedByContent({ metafile, outputFiles }: Built): NamedFile[] {
  const contents = new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const named = new Map<string, NamedFile>()
  const underWay = new Set<string>()

  function nameOf(file: string): NamedFile {
    const known = named.get(file)
    if (known) return known
    if (underWay.has(file)) throw new Error(`${file} is loaded by what it loads, so no name can hold its content`)
    underWay.add(file)
    const output = outputs.get(file)
    let content = contents.get(file) ?? ''
    const imported = (output?.imports ?? []).map(({ path, kind }) => ({ path: basename(path), kind }))
    const needed = imported.filter(({ kind }) => kind === 'import-statement').map(({ path }) => nameOf(path))
    const imports = needed.map(({ name }) => name)
    const all = () => [...named.values()]
    const there = new Set(needed.flatMap((each) => withImports(each, all())))
    for (const { path, kind } of imported) {
      const part = nameOf(path)
      const lacking = withImports(part, all()).filter((name) => !there.has(name))
      content =
        kind === 'dynamic-import'
          ? content.replaceAll(`()=>import("./${path}")`, `"${lacking.map((name) => `./${name}`).join(' ')}"`)
          : content.replaceAll(`"./${path}"`, `"./${part.name}"`)
    }
    if (content.includes('import("')) throw new Error(`${file} loads something without \`part\`, so unchecked`)
    const plain = file.replace(/-[A-Z0-9]{8}\.js$|\.js$/, '')
    const made = { name: `${plain}.${sha256(content)}.js`, content, entryPoint: output?.entryPoint, imports }
    named.set(file, made)
    return made
  }

  return [...contents.keys()].map(nameOf)
}

/** A file and everything it cannot run without, itself first. */
export function withImports(file: NamedFile, files: readonly NamedFile[]): string[] {
  const names = new Set<string>()
  const add = (name: string) => {
    if (names.has(name)) return
    names.add(name)
    for (const imported of files.find((each) => each.name === name)?.imports ?? []) add(imported)
  }
  add(file.name)
  return [...names]
}
