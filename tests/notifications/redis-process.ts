import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { findProgram } from '../../service/embedded/program.ts'
import { eventually } from '../support/eventually.ts'

/** A place for a redis-server of the test's own, which it may start, kill and start again; nothing is left when it ends. */
export const redisOfOurOwn = () => {
  const directory = mkdtempSync(join(tmpdir(), 'ln-redis-'))
  const socket = join(directory, 'redis.sock')
  let stop = async () => {}
  onTestFinished(async () => {
    await stop()
    rmSync(directory, { recursive: true, force: true })
  })

  return {
    socket,
    /** Sends one command, without waiting for more than the first piece of its answer. */
    ask: (command: string) => ask(socket, command),
    async start(...settings: string[]) {
      const program = findProgram(['redis-server', 'valkey-server'], process.env.PATH ?? '')
      if (program === undefined) throw new Error('these tests need redis-server')
      const server = spawn(
        program,
        ['--port', '0', '--unixsocket', socket, '--dir', directory, '--save', '', '--appendonly', 'no', ...settings],
        { stdio: 'ignore' },
      )
      const ended = once(server, 'exit')
      stop = async () => {
        server.kill('SIGCONT')
        server.kill('SIGKILL')
        await ended
      }
      await eventually(
        () => ask(socket, 'PING').catch(() => ''),
        (answer) => answer.startsWith('+PONG'),
      )
      return { kill: stop, freeze: () => server.kill('SIGSTOP'), thaw: () => server.kill('SIGCONT') }
    },
  }
}

async function ask(socket: string, command: string): Promise<string> {
  const connection = connect(socket)
  try {
    connection.write(`${command}\r\n`)
    const [answer] = await once(connection, 'data')
    return String(answer)
  } finally {
    connection.destroy()
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
