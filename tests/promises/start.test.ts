import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const dataDirectory = mkdtempSync(join(tmpdir(), 'langnghe-start-'))
let environment: NodeJS.ProcessEnv

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

const npm = (...given: string[]) => {
  try {
    return {
      code: 0,
      said: execFileSync('npm', given, { cwd: root, env: environment, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, said: stdout + stderr }
  }
}

/** `npm start` as a newcomer types it, once it has said its screen. */
async function started(): Promise<{ child: ChildProcess; said: () => string }> {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const until = Date.now() + 90_000
  while (!said.includes('Ctrl-C stops')) {
    if (Date.now() > until || child.exitCode !== null) throw new Error(`never ready: ${said}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return { child, said: () => said }
}

/** Processes that work on this test's data. */
const leftBehind = () =>
  execFileSync('sh', ['-c', `grep -lsz "DATA_DIRECTORY=${dataDirectory}" /proc/[0-9]*/environ || true`], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((line) => line !== '' && !line.includes(`/${process.pid}/`))

const nothingLeft = async () => {
  for (let i = 0; i < 150 && leftBehind().length > 0; i++) await new Promise((done) => setTimeout(done, 100))
  expect(leftBehind()).toEqual([])
}

let running: Awaited<ReturnType<typeof started>>

beforeAll(async () => {
  environment = { ...process.env, PORT: String(await freePort()), DATA_DIRECTORY: dataDirectory }
  mkdirSync(join(root, 'data/cache'), { recursive: true })
  symlinkSync(join(root, 'data/cache'), join(dataDirectory, 'cache'))
  running = await started()
}, 120_000)

afterAll(() => {
  for (const line of leftBehind()) {
    try {
      process.kill(Number(line.split('/')[2]), 'SIGKILL')
    } catch {}
  }
  rmSync(dataDirectory, { recursive: true, force: true })
})

test('npm start says what to open, who can sign in and where the letters land', () => {
  const said = running.said()
  for (const promised of ['/d/HK-01', '/track', '/console', '/demo', '/api/docs', '/letters', 'hoankiem.phutrach']) {
    expect(said).toContain(promised)
  }
})

test('npm run journey goes through all of it', () => {
  const { code, said } = npm('run', 'journey')
  expect(said).toMatch(/All \d+ steps happened/)
  expect(code).toBe(0)
})

test('a second start says that one runs, and where', () => {
  const { code, said } = npm('start')
  expect(code).not.toBe(0)
  expect(said).toContain(`already runs on this data: http://localhost:${environment.PORT}`)
})

test('the commands reach the running installation', () => {
  expect(npm('run', 'tickets', '--', '--desk', 'HK-01', '--count', '3').said.match(/#visit=/g)).toHaveLength(3)
  const imported = npm(
    'run',
    'import',
    '--',
    'complaints',
    'tests/data/complaints.csv',
    '--map',
    'service/imports/maps/philadelphia.json',
  )
  expect(imported.said).toContain('Written: 24 complaints.')
})

test('Ctrl-C stops everything, and a later start finds what was kept', async () => {
  process.kill(-(running.child.pid ?? 0), 'SIGINT')
  await once(running.child, 'exit')
  await nothingLeft()
  running = await started()
  expect(running.said()).not.toContain('First start')
}, 120_000)

test('a start that is killed leaves no orphan', async () => {
  running.child.kill('SIGKILL')
  await nothingLeft()
}, 60_000)
