import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Connection } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAway } from '../../../rules/directory.ts'
import { seedCity } from '../../../service/commands/seeding.ts'
import { connectDatabase } from '../../../service/database.ts'
import { readLetters } from '../../../service/embedded/letters.ts'
import { openPostOffice } from '../../../service/embedded/post-office.ts'
import { deriveKeys } from '../../../service/security/keys.ts'
import { type AllStores, allStores } from '../../../service/stores.ts'
import { eventually } from '../../support/eventually.ts'
import { freshDatabase } from '../../support/service.ts'
import { aFiling, snapshotOn } from '../watch/cases.ts'

/** Wednesday, 08:10 in Hanoi. */
const MORNING = new Date('2026-11-18T01:10:00Z')

let uri: string
let connection: Connection
let stores: AllStores
let folder: string
let post: Awaited<ReturnType<typeof openPostOffice>>
const children: ChildProcess[] = []

beforeAll(async () => {
  uri = freshDatabase()
  connection = await connectDatabase(uri)
  stores = allStores(connection)
  await stores.createIndexes()
  await seedCity(stores, MORNING)
  folder = await mkdtemp(join(tmpdir(), 'langnghe-digests-'))
  post = await openPostOffice({ lettersDirectory: folder })
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await post?.close()
  await connection?.dropDatabase()
  await connection?.close()
  await rm(folder, { recursive: true, force: true })
})

async function worker(): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./digest-program.ts', import.meta.url))
  const child = fork(program, [uri, post.smtpUrl, MORNING.toISOString()], { execArgv: ['--import', 'tsx'] })
  children.push(child)
  return child
}

test('two workers, one of them killed in the middle, send everyone who owes something one digest', async () => {
  const snapshot = await snapshotOn(stores, () => MORNING)
  const keys = deriveKeys(randomBytes(32).toString('base64url'))
  const people = [...snapshot.current().directory.staff.values()].filter(
    (person) => person.active && !isAway(person, MORNING.getTime()),
  )
  // Filed the evening before by hand, about nobody, so that everybody may hold one.
  const cases = people.map((person, i) => {
    const filed = aFiling(snapshot, keys, new Date(MORNING.getTime() - 3_600_000), i)
    return { ...filed, handlerId: person.id, parties: { accused: [], possiblyAccused: [], contested: [] } }
  })
  await stores.complaints.insertMany(cases)
  snapshot.close()

  const loose = connection.collection('loose_letters')
  const settled = () => loose.countDocuments({ settled: 'sent' })
  const [first] = await Promise.all([worker(), worker()])
  await eventually(settled, (n) => n >= 5, 60_000)
  const gone = once(first, 'exit')
  first.kill('SIGKILL')
  await gone
  expect(await settled()).toBeLessThan(people.length)
  // What the killed one had in its hands is anyone's again when its lease is over; that need not be waited for here.
  const release = async () => {
    await loose.updateMany({ settled: null, takenBy: { $ne: null } }, { $set: { sendingUntil: null, nextAt: MORNING } })
    return settled()
  }
  await eventually(settled, (n) => n >= people.length - 1, 60_000)
  await eventually(release, (n) => n === people.length, 60_000)

  expect(await loose.countDocuments()).toBe(people.length)
  const letters = await readLetters(folder, { limit: 2_000 })
  const byPerson = new Map<string, Set<string>>()
  for (const { to, messageId } of letters) byPerson.set(to, (byPerson.get(to) ?? new Set()).add(messageId))
  expect(byPerson.size).toBe(people.length)
  // Sent but not marked when it was killed, a letter comes again under the same id, and shows once.
  expect([...byPerson.values()].every((ids) => ids.size === 1)).toBe(true)
  expect(letters.length).toBeLessThanOrEqual(people.length + 1)
}, 180_000)
