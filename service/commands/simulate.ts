import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { readConfig } from '../config.ts'
import { loadSnapshot } from '../directory/load-snapshot.ts'
import { checkText } from '../policies/reading/check.ts'
import { formatOf, inOneLine } from '../policies/reading/lines.ts'
import { printed } from '../policies/simulation/print.ts'
import { runSimulation } from '../policies/simulation/run.ts'
import { openInstallation } from './installation.ts'

const USAGE = `npm run simulate -- --policy FILE.yaml [--since 2016-01-01]

Replays every stored complaint, each with the clock of its own day, through the active policy and the one in the file, and prints
what would be otherwise. Nothing is changed; one entry in the audit says that accounts were read, and when.`

const CASES_AT_MOST = 20_000

const { values } = parseArgs({ options: { policy: { type: 'string' }, since: { type: 'string' } } })
const since = values.since === undefined ? 0 : Date.parse(values.since)
if (values.policy === undefined || Number.isNaN(since)) {
  console.error(USAGE)
  process.exit(2)
}
const file = values.policy
const text = readFileSync(file, 'utf8')

const installation = await openInstallation(readConfig(process.env))
let stopping = false
process.on('SIGINT', () => {
  stopping = true
})
try {
  const { stores, keys, mongodbUri } = installation
  const now = new Date()
  const { directory, policies, complaints, calendars, origins, photos } = stores
  const snapshot = await loadSnapshot({ directory, policies, complaints, calendars, origins, photos, now: () => now })
  const active = snapshot.policy.policy
  const people = [...snapshot.directory.staff.keys()]
  const checked = checkText(text, formatOf(file), { version: active.version + 1, people })
  if ('faults' in checked) {
    for (const fault of checked.faults) console.error(inOneLine(file, fault))
    process.exitCode = 1
  } else {
    const draft = checked.policy
    await stores.audit.record({
      at: now,
      what: 'policy-simulated',
      staffMemberId: null,
      about: `policy from the command line: ${draft.name.en}`,
    })
    const bar = new SingleBar(
      { format: '  {bar} {percentage}% | {done} complaints | {duration_formatted}', clearOnComplete: true },
      Presets.shades_classic,
    )
    bar.start(100, 0, { done: 0 })
    const outcome = await runSimulation(
      {
        mongodbUri,
        active,
        draft: draft.outsideSeat.includes('') ? { ...draft, outsideSeat: active.outsideSeat } : draft,
        directory: snapshot.directory,
        calendars: snapshot.calendars,
        since,
        asOf: now.getTime(),
        reader: null,
        keyEncryption: keys.keyEncryption,
        casesAtMost: CASES_AT_MOST,
        keptAs: null,
      },
      { progress: ({ done, share }) => bar.update(Math.round(share * 100), { done }), stopped: () => stopping },
    ).finally(() => bar.stop())
    console.log(printed(outcome, snapshot.directory, { active: active.name.en, draft: draft.name.en }))
  }
} finally {
  await installation.close()
}
