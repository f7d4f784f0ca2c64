import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginTimeOf, dropOldFiles } from '../../../service/pages/bundles/old-files.ts'

const DAY = 24 * 3_600_000
const directory = mkdtempSync(join(tmpdir(), 'langnghe-bundles-'))

const written = (name: string, daysAgo: number) => {
  const at = new Date(Date.now() - daysAgo * DAY)
  writeFileSync(join(directory, name), name)
  utimesSync(join(directory, name), at, at)
}

test('a script that was served until this build stays, however old it is; one replaced 91 days ago goes', async () => {
  for (const name of ['pinned.js', 'pinned.js.br', 'pinned.js.gz']) written(name, 300)
  written('replaced-lately.js', 89)
  written('replaced-long-ago.js', 91)
  await beginTimeOf(['pinned.js', 'never-written.js'], directory)
  await dropOldFiles(directory)
  expect(readdirSync(directory).sort()).toEqual(['pinned.js', 'pinned.js.br', 'pinned.js.gz', 'replaced-lately.js'])
})
