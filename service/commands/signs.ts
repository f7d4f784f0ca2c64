import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { desksFor } from '../signs/choice.ts'
import { signsFile } from '../signs/file.ts'
import { isPaper } from '../signs/paper.ts'
import { openInstallation } from './installation.ts'

const USAGE = `npm run signs                                            signs for every desk, A5, into signs.html
npm run signs -- --office hoan-kiem --desk HK-01 --desk HK-02 --paper a4 --out FILE`

const { values } = parseArgs({
  options: {
    office: { type: 'string' },
    desk: { type: 'string', multiple: true, default: [] },
    paper: { type: 'string', default: 'a5' },
    out: { type: 'string', default: 'signs.html' },
  },
})
const { paper } = values
if (!isPaper(paper)) {
  console.error(`${USAGE}\n\n--paper is a5 (a sign a page) or a4 (two a page).`)
  process.exit(2)
}

const config = readConfig(process.env)
const installation = await openInstallation(config)
try {
  const known = await installation.stores.directory.load()
  const directory = known?.directory
  const deskCodes = values.desk.map((code) => code.toUpperCase())
  const missing = deskCodes.filter((code) => !directory?.desks.has(code))
  const chosen = directory ? desksFor(directory, { officeId: values.office ?? null, deskCodes }) : []
  if (!known || missing.length > 0 || chosen.length === 0) {
    const because =
      missing.length > 0 ? `No desk ${missing.join(', ')}.` : `No desk${values.office ? ` at ${values.office}` : ''}.`
    const offices = new Set([...(directory?.desks.values() ?? [])].map(({ officeId }) => officeId))
    console.error(`${because} Offices: ${[...offices].join(', ')}`)
    process.exitCode = 1
  } else {
    const { publicUrl } = config
    const { demonstration } = known
    const file = resolve(values.out)
    await writeFile(
      file,
      signsFile(
        chosen.map((each) => ({ ...each, publicUrl, demonstration })),
        paper,
      ),
    )
    console.log(
      `${chosen.length} ${chosen.length === 1 ? 'sign' : 'signs'} leading to ${publicUrl}/d/…, to be printed from any browser:\n${pathToFileURL(file)}`,
    )
  }
} finally {
  await installation.close()
}
