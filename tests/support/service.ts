import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from 'mongoose'
import { inject } from 'vitest'
import { assemble, type Service, type ServiceParts } from '../../service/assemble.ts'
import { DEMONSTRATION_PASSWORD, seedCity } from '../../service/commands/seeding.ts'
import { connectDatabase } from '../../service/database.ts'
import { type Letter, readLetters } from '../../service/embedded/letters.ts'
import { openPostOffice } from '../../service/embedded/post-office.ts'
import { deriveKeys, type Keys } from '../../service/security/keys.ts'
import { type AllStores, allStores } from '../../service/stores.ts'

/** A Wednesday morning in working time, Hanoi. */
export const WEDNESDAY_MORNING = new Date('2026-11-18T02:00:00Z')

export interface TestService extends Service {
  readonly database: string
  readonly connection: Connection
  readonly stores: AllStores
  readonly keys: Keys
  readonly clock: { now: Date }
  /** Letters that have arrived, the newest first. */
  readonly letters: () => Promise<Letter[]>
  readonly signIn: (username: string) => Promise<SignedInClient>
  readonly end: () => Promise<void>
}

export interface SignedInClient {
  readonly get: (url: string) => Promise<{ status: number; body: never }>
  readonly post: (url: string, body: object, key?: string) => Promise<{ status: number; body: never }>
}

export const freshKey = (): string => randomBytes(24).toString('base64url')

/** The address of a database of one's own on the shared server. */
export function freshDatabase(mongodbUri = inject('mongodbUri')): string {
  const name = `test-${randomBytes(6).toString('hex')}`
  return mongodbUri.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
}

interface TestParts extends Partial<ServiceParts> {
  readonly at?: Date
  /** Another service whose database, secret and clock it shares, as two processes of one installation do. */
  readonly beside?: TestService
}

/** The whole service on real stores and a real mail server, with the demonstration city's people and a clock that is handed in. */
export async function startTestService({ at, beside, ...given }: TestParts = {}): Promise<TestService> {
  const clock = beside?.clock ?? { now: at ?? WEDNESDAY_MORNING }
  const lettersDirectory = await mkdtemp(join(tmpdir(), 'langnghe-letters-'))
  const post = await openPostOffice({ lettersDirectory })
  const database = beside?.database ?? freshDatabase()
  const connection = await connectDatabase(database)
  const stores = allStores(connection)
  const keys = beside?.keys ?? deriveKeys(randomBytes(32).toString('base64url'))
  if (!beside) {
    await stores.createIndexes()
    await seedCity(stores, clock.now)
  }
  const service = await assemble({
    connection,
    stores,
    keys,
    mongodbUri: database,
    redisUrl: inject('redisUrl'),
    queueName: `letters-${randomBytes(4).toString('hex')}`,
    smtpUrl: post.smtpUrl,
    mailFrom: 'lang-nghe@langnghe.example',
    publicUrl: 'http://localhost:3000',
    trustedProxies: [],
    now: () => clock.now,
    // Never behind the clock of the test, or a letter owed then would wait for that day to come.
    wallClock: () => new Date(Math.max(Date.now(), clock.now.getTime())),
    log: (line) => process.stderr.write(`${line}\n`),
    ...given,
  })
  const { app } = service

  return {
    ...service,
    database,
    connection,
    stores,
    keys,
    clock,
    letters: () => readLetters(lettersDirectory, { limit: 200 }),
    async signIn(username) {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/sessions',
        payload: { username, password: DEMONSTRATION_PASSWORD },
      })
      if (reply.statusCode !== 201) throw new Error(`${username} cannot sign in: ${reply.body}`)
      const cookies = Object.fromEntries(reply.cookies.map((cookie) => [cookie.name, cookie.value]))
      const csrf = (reply.json() as { csrfToken: string }).csrfToken
      const answer = (r: { statusCode: number; body: string }) => ({
        status: r.statusCode,
        body: (r.body === '' ? null : JSON.parse(r.body)) as never,
      })
      return {
        get: async (url) => answer(await app.inject({ method: 'GET', url, cookies })),
        post: async (url, payload, key = freshKey()) =>
          answer(
            await app.inject({
              method: 'POST',
              url,
              cookies,
              headers: { 'x-csrf-token': csrf, 'idempotency-key': key },
              payload,
            }),
          ),
      }
    },
    async end() {
      await service.close()
      if (!beside) await connection.dropDatabase()
      await connection.close()
      await post.close()
      await rm(lettersDirectory, { recursive: true, force: true })
    },
  }
}
