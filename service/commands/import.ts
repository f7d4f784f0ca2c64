import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { readConfig } from '../config.ts'
import { loadSnapshot, presentVersions } from '../directory/load-snapshot.ts'
import { calendarOf, holdSnapshot } from '../directory/snapshot.ts'
import { type ImportMap, readMap } from '../imports/map.ts'
import { planImport } from '../imports/plan.ts'
import { reportOf } from '../imports/report.ts'
import { type Line, readTable } from '../imports/table.ts'
import { stillMissing, writeImport } from '../imports/write.ts'
import { openInstallation } from './installation.ts'

const USAGE = `npm run import -- complaints FILE.csv --map MAP.json [--findings FILE.csv] [--dry-run]

Checks every line first and says what would be created and what is refused. Then, unless --dry-run is given, asks (on a
terminal) and writes. Running it again adds only what is missing. Two maps come with the project, in service/imports/maps.`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { map: { type: 'string' }, findings: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
})
const [what, file] = positionals
if (what !== 'complaints' || file === undefined || values.map === undefined) {
  console.error(USAGE)
  process.exit(2)
}

const map = readMap(readFileSync(values.map, 'utf8'))
const { complaints: columns } = map
const complaints = readTable(readFileSync(file, 'utf8'), [
  ...(columns.id === undefined ? [] : [columns.id]),
  columns.receivedOn,
  columns.office,
  columns.account,
  columns.attitudes.column,
])
const findings = map.findings ? findingsBeside(file, values.findings, map.findings) : []

const installation = await openInstallation(readConfig(process.env))
let stopping = false
process.on('SIGINT', () => {
  stopping = true
})
try {
  const { stores, keys } = installation
  const now = () => new Date()
  const snapshot = await holdSnapshot({
    load: () => loadSnapshot({ ...stores, now }),
    versions: () => presentVersions(stores),
    report: console.error,
  })
  const current = snapshot.current()
  const { id: calendarId, utcOffset } = calendarOf(current, current.directory.reformOfficeId)
  const plan = planImport(map, { complaints, findings }, { calendarId, utcOffset, now: now() })
  const parts = { stores, snapshot, keys }
  const missing = await stillMissing(plan, map, parts)
  console.log(`Checked ${file}:\n${reportOf(plan, missing)}`)

  if (values['dry-run']) console.log('Nothing was written: this was a dry run.')
  else if (missing.length === 0) console.log('Nothing to write.')
  else if (await agreed(missing.length)) {
    const bar = new SingleBar(
      { format: '  {bar} {percentage}% | {value} of {total} | {duration_formatted}' },
      Presets.shades_classic,
    )
    bar.start(missing.length, 0)
    const written = await writeImport(plan, missing, map, parts, {
      advanced: (done) => bar.update(done),
      stopped: () => stopping,
    })
    bar.stop()
    await stores.audit.record({
      at: now(),
      what: 'history-imported',
      staffMemberId: null,
      about: `${map.source} × ${written}`,
    })
    console.log(
      written === missing.length
        ? `Written: ${written} complaints.`
        : `Stopped: ${written} of ${missing.length} written, each whole. Run it again for the rest.`,
    )
  }
  snapshot.close()
} finally {
  await installation.close()
}

function findingsBeside(
  complaintsFile: string,
  given: string | undefined,
  table: NonNullable<ImportMap['findings']>,
): Line[] {
  const path = given ?? join(dirname(complaintsFile), table.file)
  if (!existsSync(path)) {
    console.log(`No ${path}: complaints are imported without findings.`)
    return []
  }
  const { complaint, staffMember, office, allegation, finding, action } = table
  return readTable(readFileSync(path, 'utf8'), [
    complaint,
    staffMember,
    office,
    allegation,
    finding.column,
    action.column,
  ])
}

/** Asked where there is someone to ask; a script that calls this has decided already. */
async function agreed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Write ${count} complaints? [y/N] `)
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}
