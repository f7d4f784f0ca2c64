/**
 * Lets a native library built against a newer glibc run on an older one.
 *
 * A library compiled against glibc 2.38 asks for 2.38 even where it needs nothing new: the C23 variants of strtol and
 * sscanf, which differ from the plain ones in `0b` literals alone, and a faster fmod. Such a library loads on glibc 2.36
 * once its imports name the plain functions of any version.
 *
 * Layout: the ELF specification, 64-bit little-endian; version tables: the Linux Standard Base, "Symbol Versioning".
 */
const DYNAMIC_SYMBOLS = 11
const VERSIONS_NEEDED = 0x6ffffffe
const SYMBOL_VERSIONS = 0x6fffffff
const WEAK = 2
const ANY_VERSION = 1
const SYMBOL_SIZE = 24
const C23_PREFIX = '__isoc23_'

interface Section {
  type: number
  offset: number
  size: number
  /** number of a related section */
  link: number
  /** number of entries, in the table of needed versions */
  info: number
}

const sectionsOf = (library: Buffer): Section[] => {
  const isElf64 = library.readUInt32BE(0) === 0x7f454c46 && library[4] === 2 && library[5] === 1
  if (!isElf64) throw new Error('not a 64-bit little-endian ELF library')
  const start = Number(library.readBigUInt64LE(0x28))
  const size = library.readUInt16LE(0x3a)
  return Array.from({ length: library.readUInt16LE(0x3c) }, (_, index) => {
    const at = start + index * size
    return {
      type: library.readUInt32LE(at + 4),
      offset: Number(library.readBigUInt64LE(at + 24)),
      size: Number(library.readBigUInt64LE(at + 32)),
      link: library.readUInt32LE(at + 40),
      info: library.readUInt32LE(at + 44),
    }
  })
}

const sectionOf = (sections: readonly Section[], type: number) => {
  const section = sections.find((candidate) => candidate.type === type)
  if (!section) throw new Error(`the library has no section of type ${type}`)
  return section
}

const textAt = (library: Buffer, start: number) => library.toString('latin1', start, library.indexOf(0, start))

/** The places of the entries "needs version GLIBC_x.y". */
const neededVersions = (library: Buffer, needed: Section, names: Section) => {
  const entries: { at: number; version: string; index: number; isWeak: boolean }[] = []
  let file = needed.offset
  for (let files = needed.info; files > 0; files -= 1) {
    let at = file + library.readUInt32LE(file + 8)
    for (let count = library.readUInt16LE(file + 2); count > 0; count -= 1) {
      const version = textAt(library, names.offset + library.readUInt32LE(at + 8))
      const isWeak = (library.readUInt16LE(at + 4) & WEAK) !== 0
      entries.push({ at, version, index: library.readUInt16LE(at + 6), isWeak })
      at += library.readUInt32LE(at + 12)
    }
    file += library.readUInt32LE(file + 12)
  }
  return entries
}

/** Names that are no number, such as GLIBC_ABI_DT_RELR, ask for an ability of the loader: nothing can stand in for that. */
const isNewer = (version: string, glibcVersion: string) =>
  /^GLIBC_\d/.test(version) && version.slice('GLIBC_'.length).localeCompare(glibcVersion, 'en', { numeric: true }) > 0

const tooNew = (library: Buffer, glibcVersion: string) => {
  const sections = sectionsOf(library)
  const symbols = sectionOf(sections, DYNAMIC_SYMBOLS)
  const names = sections[symbols.link]
  if (!names) throw new Error('the library does not name its symbols')
  const entries = neededVersions(library, sectionOf(sections, VERSIONS_NEEDED), names).filter(({ version }) =>
    isNewer(version, glibcVersion),
  )
  return { symbols, names, versions: sectionOf(sections, SYMBOL_VERSIONS), entries }
}

/** Whether `library` asks for a glibc newer than `glibcVersion` (such as `2.36`). */
export const needsNewerGlibc = (library: Buffer, glibcVersion: string) =>
  tooNew(library, glibcVersion).entries.some(({ isWeak }) => !isWeak)

/** A copy of `library` that asks for nothing newer than `glibcVersion`. */
export const lowerGlibcFloor = (library: Buffer, glibcVersion: string) => {
  const { symbols, names, versions, entries } = tooNew(library, glibcVersion)
  const lowered = Buffer.from(library)
  for (const { at } of entries) lowered.writeUInt16LE(library.readUInt16LE(at + 4) | WEAK, at + 4)
  const indexes = new Set(entries.map(({ index }) => index))
  for (let number = 0; number < symbols.size / SYMBOL_SIZE; number += 1) {
    const version = versions.offset + 2 * number
    if (!indexes.has(library.readUInt16LE(version) & 0x7fff)) continue
    lowered.writeUInt16LE(ANY_VERSION, version)
    const symbol = symbols.offset + SYMBOL_SIZE * number
    const name = library.readUInt32LE(symbol)
    if (textAt(library, names.offset + name).startsWith(C23_PREFIX)) {
      lowered.writeUInt32LE(name + C23_PREFIX.length, symbol)
    }
  }
  return lowered
}
