import { existsSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { assemble, type Service } from './assemble.ts'
import { seedDemonstration } from './commands/seeding.ts'
import { type Config, readConfig } from './config.ts'
import { connectDatabase } from './database.ts'
import { holdInstallation, type Installation } from './embedded/installation.ts'
import { readLetter, readLetters } from './embedded/letters.ts'
import { openPostOffice } from './embedded/post-office.ts'
import { openStores } from './embedded/stores.ts'
import { buildBundles } from './pages/bundles/bundles.ts'
import { registerPages } from './pages/register.ts'
import { deriveKeys, keptSecretKey } from './security/keys.ts'
import { whenAskedToStop } from './stop.ts'
import { allStores } from './stores.ts'
import { welcome } from './welcome.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Everything from nothing to listening; what was opened is closed again in reverse, whatever fails in between. */
async function start(config: Config): Promise<void> {
  const closing: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close().catch((error) => say(String(error)))
  }
  const about: Installation = {
    url: config.publicUrl,
    mongodbUri: '',
    redisUrl: '',
    processId: process.pid,
    startedAt: new Date().toISOString(),
  }
  const held = await holdInstallation(config.dataDirectory, () => about)
  if ('runningAlready' in held) {
    const { url, processId, startedAt } = held.runningAlready
    say(`Lắng Nghe already runs on this data: ${url} (process ${processId}, since ${startedAt}).`)
    say('Open that address, or stop it first (Ctrl-C where it runs).')
    process.exitCode = 1
    return
  }
  closing.push(async () => held.release())
  let stopping = false
  whenAskedToStop(() => {
    stopping = true
    say('\nStopping: finishing what is under way …')
    void stop().then(() => process.exit())
  })

  try {
    await portIsFree(config)
    // Each is closed again even when another fails while it is still opening.
    const lettersDirectory = join(config.dataDirectory, 'letters')
    const openingPost = config.smtpUrl === undefined ? openPostOffice({ lettersDirectory }) : null
    const openingStores = openStores({
      mongodbUri: config.mongodbUri,
      redisUrl: config.redisUrl,
      dataDirectory: config.dataDirectory,
      cacheDirectory: join(config.dataDirectory, 'cache'),
      report: say,
    })
    closing.push(
      async () => (await openingPost)?.close(),
      async () => (await openingStores).close(),
    )
    const [stores, bundles, post] = await Promise.all([openingStores, buildBundles({ force: false }), openingPost])
    about.mongodbUri = stores.mongodbUri
    about.redisUrl = stores.redisUrl

    const connection = await connectDatabase(stores.mongodbUri)
    closing.push(() => connection.close())
    const database = allStores(connection)
    await database.createIndexes()
    const keys = deriveKeys(config.secretKey ?? (await keptSecretKey(config.dataDirectory)))
    if (!(await database.directory.installation())) {
      say('First start: making a demonstration city …')
      await seedDemonstration(database, keys, new Date())
    }
    const accounts = await database.sessions.accounts()
    const service: Service = await assemble({
      connection,
      stores: database,
      keys,
      mongodbUri: stores.mongodbUri,
      redisUrl: stores.redisUrl,
      queueName: 'langnghe-letters',
      smtpUrl: config.smtpUrl ?? post?.smtpUrl ?? '',
      mailFrom: config.mailFrom,
      publicUrl: config.publicUrl,
      trustedProxies: config.trustedProxies,
      now: () => new Date(),
      wallClock: () => new Date(),
      log: say,
      script: {
        src: `${config.publicUrl}/widgets/${bundles.manifest.embed.file}`,
        integrity: bundles.manifest.embed.integrity,
      },
      pages: (app, snapshot, { editions }) =>
        registerPages(app, {
          publicUrl: config.publicUrl,
          snapshot,
          accounts,
          editions,
          bundles,
          letters: post
            ? {
                list: () => readLetters(lettersDirectory, { limit: 100 }),
                read: (id) => readLetter(lettersDirectory, id),
              }
            : null,
        }),
    })
    closing.push(() => service.close())
    await service.app.listen({ port: config.port, host: config.host })
    service.relay.nudge()
    say(welcome({ config, stores, lettersKept: post !== null, snapshot: service.snapshot.current(), accounts }))
  } catch (error) {
    if (stopping) return
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
    await stop()
  }
}

/** Said before anything is started: a taken port is the commonest reason not to start. */
async function portIsFree({ port, host }: Config): Promise<void> {
  const taken = await new Promise<boolean>((resolve) => {
    const probe = createConnection({ port, host }, () => resolve(true))
    probe.on('error', () => resolve(false))
    probe.on('close', () => probe.destroy())
    probe.on('connect', () => probe.end())
  })
  if (taken)
    throw new Error(`Port ${port} is in use by something else. Stop that, or choose another: PORT=3001 npm start`)
}

if (existsSync('.env')) process.loadEnvFile('.env')
await start(readConfig(process.env))
