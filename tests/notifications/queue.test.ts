import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type LetterJob, type LetterQueue, type LetterTask, openQueue } from '../../notifications/queue.ts'
import { eventually } from '../support/eventually.ts'
import { freePort, redisOfOurOwn } from './redis-process.ts'

const jobs = (...ids: string[]): LetterJob[] =>
  ids.map((id) => ({ jobId: `${id}.1`, data: { caseId: 'c', entryId: id } }))

const open = (redisUrl: string) => {
  const lines: string[] = []
  const queue = openQueue({ redisUrl, name: 'letters', log: (line) => lines.push(line) })
  onTestFinished(() => queue.close())
  return { ...queue, lines }
}

const collect = (queue: LetterQueue, concurrency = 2) => {
  const done: string[] = []
  queue.process(concurrency, async ({ entryId }) => {
    done.push(entryId)
  })
  return done
}

const timed = async <T>(work: () => Promise<T>) => {
  const from = performance.now()
  const result = await work()
  return { result, took: performance.now() - from }
}

const publishUntilTaken = (queue: LetterQueue, ...ids: string[]) =>
  eventually(
    () => queue.publish(jobs(...ids)),
    (outcome) => outcome === 'published',
  )

test('what is published is processed, by another process as well, and leaves nothing in Redis', async () => {
  const redis = redisOfOurOwn()
  await redis.start()
  const done = collect(open(redis.socket))
  expect(await open(redis.socket).publish(jobs('a', 'b', 'c'))).toBe('published')
  await vi.waitFor(() => expect(done.toSorted()).toEqual(['a', 'b', 'c']))
  await eventually(
    () => redis.ask('KEYS bull:letters:*.1*'),
    (answer) => answer.startsWith('*0'),
  )
})

test.each(['unix://', '', 'redis://localhost?path='])('a socket may be written as %s/path', async (prefix) => {
  const redis = redisOfOurOwn()
  await redis.start()
  expect(await open(`${prefix}${redis.socket}`).publish(jobs('a'))).toBe('published')
})

test('a host, a port and a database may be given', async () => {
  const redis = redisOfOurOwn()
  const port = await freePort()
  await redis.start('--port', `${port}`, '--bind', '127.0.0.1')
  expect(await open(`redis://127.0.0.1:${port}/3`).publish(jobs('a'))).toBe('published')
  expect(await redis.ask('INFO keyspace')).toContain('db3:')
})

test('an id that is waiting or running is not taken again', async () => {
  const redis = redisOfOurOwn()
  await redis.start()
  const queue = open(redis.socket)
  await queue.publish(jobs('a', 'a'))
  await queue.publish(jobs('a'))
  const seen: string[] = []
  queue.process(2, async ({ entryId }: LetterTask) => {
    seen.push(entryId)
    await delay(200)
  })
  await vi.waitFor(() => expect(seen).toEqual(['a']))
  await queue.publish(jobs('a', 'b'))
  await vi.waitFor(() => expect(seen).toEqual(['a', 'b']))
  await delay(300)
  expect(seen).toEqual(['a', 'b'])
})

test('a handler that throws ends its job, frees its id, and tells Redis and the log nothing of what it said', async () => {
  const redis = redisOfOurOwn()
  await redis.start('--appendonly', 'yes')
  const queue = open(redis.socket)
  let calls = 0
  queue.process(1, async () => {
    calls += 1
    throw new TypeError('550 <anh.nguyen@example.vn> no such mailbox')
  })
  await queue.publish(jobs('a'))
  await vi.waitFor(() => expect(calls).toBe(1))
  await eventually(
    () => redis.ask('EXISTS bull:letters:a.1'),
    (answer) => answer.startsWith(':0'),
  )
  await queue.publish(jobs('a'))
  await vi.waitFor(() => expect(calls).toBe(2))
  expect(queue.lines[0]).toBe('letter a was not attended to: TypeError')
  expect(queue.lines.join()).not.toContain('anh.nguyen')
})

test('Redis killed and started again is used again, after one line in the log', { timeout: 30_000 }, async () => {
  const redis = redisOfOurOwn()
  let server = await redis.start()
  const queue = open(redis.socket)
  const done = collect(queue)
  await publishUntilTaken(queue, 'a')
  await vi.waitFor(() => expect(done).toEqual(['a']))

  for (const [outages, id] of ['b', 'c'].entries()) {
    await server.kill()
    await delay(1_500)
    expect(await queue.publish(jobs('lost'))).toBe('unreachable')
    expect(queue.lines).toHaveLength(outages + 1)
    expect(queue.lines.at(-1)).toMatch(/^the queue cannot reach Redis \(.+\)/)
    server = await redis.start()
    await publishUntilTaken(queue, id)
    await vi.waitFor(() => expect(done).toContain(id), 10_000)
  }
  expect(done).toEqual(['a', 'b', 'c'])
})

test('Redis killed while a job runs does not keep the next ones from running', { timeout: 30_000 }, async () => {
  const redis = redisOfOurOwn()
  const server = await redis.start()
  const queue = open(redis.socket)
  const done: string[] = []
  queue.process(1, async ({ entryId }) => {
    await delay(entryId === 'a' ? 1_000 : 0)
    done.push(entryId)
  })
  await publishUntilTaken(queue, 'a')
  await delay(300)
  await server.kill()
  await vi.waitFor(() => expect(done).toEqual(['a']), 5_000)
  await redis.start()
  await publishUntilTaken(queue, 'b')
  await vi.waitFor(() => expect(done).toEqual(['a', 'b']), 15_000)
})

test('after FLUSHALL and SCRIPT FLUSH the queue works on', { timeout: 30_000 }, async () => {
  const redis = redisOfOurOwn()
  await redis.start()
  const queue = open(redis.socket)
  const done = collect(queue)
  await publishUntilTaken(queue, 'a')
  await vi.waitFor(() => expect(done).toEqual(['a']))
  await redis.ask('FLUSHALL')
  await publishUntilTaken(queue, 'b')
  await vi.waitFor(() => expect(done).toEqual(['a', 'b']), 8_000)
  await redis.ask('SCRIPT FLUSH')
  await publishUntilTaken(queue, 'c')
  await vi.waitFor(() => expect(done).toEqual(['a', 'b', 'c']), 8_000)
})

test('with Redis away from the start everything settles, and it is used when it comes', {
  timeout: 30_000,
}, async () => {
  const redis = redisOfOurOwn()
  const queue = open(redis.socket)
  const done = collect(queue)
  const { result, took } = await timed(() => queue.publish(jobs('a')))
  expect(result).toBe('unreachable')
  expect(took).toBeLessThan(2_500)
  expect(queue.lines).toHaveLength(1)
  await redis.start()
  await publishUntilTaken(queue, 'b')
  await vi.waitFor(() => expect(done).toEqual(['b']), 10_000)
})

test('with Redis away closing settles, before it ever came and after it went', { timeout: 30_000 }, async () => {
  const redis = redisOfOurOwn()
  const never = open(redis.socket)
  collect(never)
  await delay(100)
  expect((await timed(() => never.close())).took).toBeLessThan(6_000)

  const server = await redis.start()
  const once = open(redis.socket)
  const done = collect(once)
  await publishUntilTaken(once, 'a')
  await vi.waitFor(() => expect(done).toEqual(['a']))
  await server.kill()
  await delay(300)
  expect((await timed(() => once.close())).took).toBeLessThan(6_000)
  await delay(500)
})

test('a Redis that falls silent is unreachable within 2.5 s, and is used again when it speaks', {
  timeout: 40_000,
}, async () => {
  const redis = redisOfOurOwn()
  const server = await redis.start()
  const queue = open(redis.socket)
  const done = collect(queue)
  await publishUntilTaken(queue, 'a')
  await vi.waitFor(() => expect(done).toEqual(['a']))
  server.freeze()
  for (const id of ['b', 'c', 'd']) {
    const { result, took } = await timed(() => queue.publish(jobs(id)))
    expect(result).toBe('unreachable')
    expect(took).toBeLessThan(2_500)
  }
  server.thaw()
  await publishUntilTaken(queue, 'e')
  await vi.waitFor(() => expect(done).toContain('e'), 20_000)
})

test('closing lets a running handler finish and leaves no job behind', async () => {
  const redis = redisOfOurOwn()
  await redis.start()
  const queue = open(redis.socket)
  let finished = false
  let started = false
  queue.process(1, async () => {
    started = true
    await delay(800)
    finished = true
  })
  await publishUntilTaken(queue, 'a')
  await vi.waitFor(() => expect(started).toBe(true))
  await queue.close()
  expect(finished).toBe(true)
  expect(await redis.ask('EXISTS bull:letters:a.1 bull:letters:active')).toMatch(/^:0/)
})

test('closing right after opening settles', async () => {
  const redis = redisOfOurOwn()
  await redis.start()
  const queue = open(redis.socket)
  collect(queue)
  expect((await timed(() => queue.close())).took).toBeLessThan(6_000)
})

test('publishing while Redis is away keeps nothing in memory', { timeout: 30_000 }, async () => {
  const redis = redisOfOurOwn()
  const server = await redis.start()
  const queue = open(redis.socket)
  const done = collect(queue)
  await publishUntilTaken(queue, 'a')
  await vi.waitFor(() => expect(done).toEqual(['a']))
  await server.kill()
  await delay(300)
  const many = jobs(...Array.from({ length: 1_000 }, (_, n) => `kept-${n}`))
  for (let round = 0; round < 50; round++) expect(await queue.publish(many)).toBe('unreachable')
  await redis.start()
  await publishUntilTaken(queue, 'b')
  await vi.waitFor(() => expect(done).toContain('b'), 10_000)
  await delay(500)
  // Whatever had been kept for later would have arrived by now.
  expect(done).toEqual(['a', 'b'])
})
