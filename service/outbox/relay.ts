import type { LetterQueue } from '../../notifications/queue.ts'
import type { OutboxStore } from './store.ts'

const AT_ONCE = 200
/** However quiet it is, the outbox is looked at this often: that is what finds what a lost queue forgot. */
const TICK = 1_000

export interface Relay {
  /** Look soon. Returns at once; many nudges are one look. */
  readonly nudge: () => void
  /** One look now, for tests and for closing. */
  readonly run: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Publishes what is owed from the complaint documents to the queue. Safe to run many times side by side. */
export function startRelay(parts: {
  store: OutboxStore
  queue: LetterQueue
  now: () => Date
  report: (error: unknown) => void
}): Relay {
  const { store, queue, now, report } = parts
  let running: Promise<number> | null = null
  let again = false
  let closed = false

  async function look(): Promise<number> {
    const due = await store.due(now(), AT_ONCE)
    if (due.length === 0) return 0
    await store.claim(due)
    await queue.publish(
      due.map(({ caseId, entry }) => ({
        jobId: `${entry.id}-${entry.lease + 1}`,
        data: { caseId, entryId: entry.id },
      })),
    )
    return due.length
  }

  const run = (): Promise<number> => {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }

  function nudge(): void {
    if (closed) return
    if (running) {
      again = true
      return
    }
    void run()
      .then((published) => {
        if (again || published === AT_ONCE) {
          again = false
          setImmediate(nudge)
        }
      })
      .catch(report)
  }

  const timer = setInterval(nudge, TICK)
  timer.unref()
  return {
    nudge,
    run,
    async close() {
      closed = true
      clearInterval(timer)
      await running?.catch(() => 0)
    },
  }
}
