import { DAY } from '../../rules/working-calendar.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { LooseStore } from '../outbox/loose-store.ts'
import { digestsOwed } from './morning.ts'

const TICK = 60_000
const KEPT_FOR = 90 * DAY

export interface DigestParts {
  readonly store: Pick<ComplaintStore, 'whoOwes'>
  readonly loose: Pick<LooseStore, 'owe' | 'forgetBefore'>
  readonly snapshot: SnapshotHolder
  readonly now: () => Date
  readonly nudge: () => void
  readonly report: (error: unknown) => void
}

export interface DigestTicker {
  /** Writes down the digests owed by now. */
  readonly run: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Every minute, whose working day has begun: each of them is owed one digest that day, however many services look. */
export function startDigests({ store, loose, snapshot, now, nudge, report }: DigestParts): DigestTicker {
  const known = new Set<string>()
  let day = ''
  let running: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    const at = now()
    const owed = digestsOwed(await store.whoOwes(), await snapshot.fresh(), at)
    const today = at.toISOString().slice(0, 10)
    if (today !== day) {
      known.clear()
      await loose.forgetBefore(new Date(at.getTime() - KEPT_FOR))
      day = today
    }
    const fresh = owed.filter(({ _id }) => !known.has(_id))
    if (fresh.length === 0) return
    await loose.owe(fresh)
    for (const { _id } of fresh) known.add(_id)
    nudge()
  }

  const run = (): Promise<void> => {
    running = running.catch(() => {}).then(look)
    return running
  }
  const timer = setInterval(() => void run().catch(report), TICK)
  timer.unref()
  return {
    run,
    async close() {
      clearInterval(timer)
      await running.catch(() => {})
    },
  }
}
