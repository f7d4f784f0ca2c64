import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { loadSnapshot } from '../directory/load-snapshot.ts'
import { rebuild } from '../trends/rebuild.ts'
import { trendSourcesOf } from '../trends/sources-of.ts'
import { openInstallation } from './installation.ts'
import { seedDemonstration } from './seeding.ts'
import { seedEmpty } from './seeding-empty.ts'

const { values } = parseArgs({
  options: {
    empty: { type: 'boolean', default: false },
    office: { type: 'string' },
    name: { type: 'string' },
    username: { type: 'string' },
    password: { type: 'string' },
  },
})

const installation = await openInstallation(readConfig(process.env))
try {
  const { stores, keys } = installation
  const about = await stores.directory.installation()
  if (about && !about.demonstration) {
    console.error(
      'This is a real installation already: nothing was changed. Another data directory or database starts a new one.',
    )
    process.exitCode = 1
  } else if (values.empty) {
    if (about) await installation.connection.dropDatabase()
    if (about) console.log('The demonstration city is gone.')
    await stores.createIndexes()
    const ask = asker()
    const office = values.office ?? (await ask.line('Name of the city or agency: '))
    const name = values.name ?? (await ask.line('Your name, the first administrator: '))
    const username = values.username ?? (await ask.line('Name to sign in with: '))
    const password = values.password ?? (await ask.line('Password (at least 12 characters): '))
    ask.close()
    await seedEmpty(stores, { office, name, username, password }, new Date())
    console.log(`An empty installation for ${office}. Sign in at /console as ${username}.`)
  } else {
    const { complaints, ratings } = await seedDemonstration(stores, keys, new Date())
    // Those of a city that stood here before are gone with it.
    const snapshot = await loadSnapshot({ ...stores, now: () => new Date() })
    const now = () => new Date()
    await rebuild(trendSourcesOf(installation.connection, stores, () => snapshot, now))
    console.log(
      `The demonstration city is there, with ${complaints} complaints and ${ratings} ratings of the last months.`,
    )
  }
} finally {
  await installation.close()
}

function asker() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  return { line: (question: string) => terminal.question(question), close: () => terminal.close() }
}
