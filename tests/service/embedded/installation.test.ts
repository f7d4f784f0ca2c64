import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findInstallation, holdInstallation, type Installation } from '../../../service/embedded/installation.ts'
import { socketDirectoryOf } from '../../../service/embedded/socket-directory.ts'
import { scratchDirectory } from './scratch.ts'

const program = fileURLToPath(new URL('./contender-program.ts', import.meta.url))
const loader = createRequire(import.meta.url).resolve('tsx')

const installation: Installation = {
  url: 'http://localhost:3000',
  mongodbUri: 'mongodb://localhost/langnghe',
  redisUrl: 'redis://localhost',
  processId: 1234,
  startedAt: '2026-11-23T08:00:00.000Z',
}

const hold = async (directory: string, described = installation) => {
  const outcome = await holdInstallation(directory, () => described)
  if ('release' in outcome) onTestFinished(() => outcome.release())
  return outcome
}

/** What a killed process leaves: the file of a socket that nobody listens to any more. */
const leaveStaleSocket = async (directory: string) => {
  const place = join(socketDirectoryOf(directory), 'installation')
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(`${place}.bound`, resolve))
  renameSync(`${place}.bound`, place)
  await new Promise((resolve) => server.close(resolve))
}

test('the second to start is told which installation runs already', async () => {
  const directory = scratchDirectory()
  await hold(directory)
  expect(await hold(directory)).toEqual({ runningAlready: installation })
})

test('a command finds the running installation, and none before and after', async () => {
  const directory = scratchDirectory()
  expect(await findInstallation(directory)).toBeUndefined()
  const held = await holdInstallation(directory, () => installation)
  expect(await findInstallation(directory)).toEqual(installation)
  if ('release' in held) await held.release()
  expect(await findInstallation(directory)).toBeUndefined()
  expect(readdirSync(socketDirectoryOf(directory))).toEqual([])
})

test('what an installation says of itself is asked anew each time', async () => {
  const directory = scratchDirectory()
  const starting = { ...installation, url: '' }
  await hold(directory, starting)
  expect((await findInstallation(directory))?.url).toBe('')
  starting.url = installation.url
  expect((await findInstallation(directory))?.url).toBe(installation.url)
})

test('two data directories are two installations', async () => {
  await hold(scratchDirectory())
  expect(await hold(scratchDirectory())).toHaveProperty('release')
})

test('what a killed installation left behind does not stand in the way', async () => {
  const directory = scratchDirectory()
  await leaveStaleSocket(directory)
  expect(await findInstallation(directory)).toBeUndefined()
  expect(await hold(directory)).toHaveProperty('release')
  expect(await findInstallation(directory)).toEqual(installation)
})

const startContender = () => {
  const contender = fork(program, { execArgv: ['--import', loader] })
  onTestFinished(() => {
    contender.kill('SIGKILL')
  })
  return contender
}

test.each([
  { found: 'nothing', prepare: async () => {} },
  { found: 'what a killed one left', prepare: leaveStaleSocket },
])('of many that start at once and find $found, one runs and tells the others so', async ({ prepare }) => {
  const contenders = Array.from({ length: 6 }, startContender)
  for (let round = 0; round < 12; round += 1) {
    const directory = scratchDirectory()
    await prepare(directory)
    const outcomes = contenders.map(async (contender) => (await once(contender, 'message'))[0])
    for (const contender of contenders) contender.send(directory)
    const answers = await Promise.all(outcomes)
    const running = (await findInstallation(directory))?.processId
    expect(answers).toEqual(contenders.map(({ pid }) => (pid === running ? { runs: running } : { toldOf: running })))
  }
})

test('a data directory is the same one before and after it is made, and by any name', () => {
  const base = scratchDirectory()
  symlinkSync(base, join(base, 'also'))
  const named = [join(base, 'also', 'data'), join(base, 'data'), relative(process.cwd(), join(base, 'data'))]
  const before = named.map(socketDirectoryOf)
  mkdirSync(join(base, 'data'))
  onTestFinished(() => rmSync(before[0] ?? '', { recursive: true, force: true }))
  expect(new Set([...before, ...named.map(socketDirectoryOf)]).size).toBe(1)
})

test('a folder that others could open is refused', () => {
  const base = scratchDirectory()
  vi.stubEnv('TMPDIR', base)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const shared = join(base, `langnghe-${userInfo().uid}`)
  mkdirSync(shared)
  chmodSync(shared, 0o777)
  expect(() => socketDirectoryOf(base)).toThrow(/only you can open/)
})
