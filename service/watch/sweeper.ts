import { nextOwed, type Owed } from '../../rules/escalation.ts'
import { isRefusal } from '../../rules/refusal.ts'
import { apply, type Command, clock } from '../complaints/command.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { logged } from '../complaints/event-log.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import { termsOf } from '../complaints/terms.ts'
import { calendarOf, type SnapshotHolder } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'

const AT_ONCE = 100
const TICK = 5_000

export interface SweeperParts {
  readonly store: ComplaintStore
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
  readonly now: () => Date
  readonly nudge: () => void
  readonly report: (error: unknown) => void
}

/** The same step has the same id, so that two sweepers, or one that was killed, take it once. */
const stepId = (owed: Owed, document: ComplaintDocument): string => {
  if (owed.verb === 'escalate') return `clock:escalate:${owed.level}`
  const round = document.events.filter((event) => event.verb === 'ask' || event.verb === 'contest').length
  if (owed.verb === 'remind') return `clock:remind:${owed.of}:${owed.share}:${round}`
  return `clock:${owed.verb}:${round}`
}

/** Does whatever time owes a complaint, one step after another, until nothing is owed now. Returns the steps taken. */
async function bringUpToDate(caseId: string, parts: SweeperParts): Promise<number> {
  const { store, snapshot, keys, now } = parts
  for (let steps = 0; ; steps++) {
    const document = await store.byId(caseId)
    if (!document) return steps
    const current = snapshot.current()
    const at = now()
    const calendar = calendarOf(current, document.facts.office)
    const owed = nextOwed(logged(document.events), termsOf(current, document.events), calendar, at.getTime())
    if (!owed || owed.at > at.getTime()) {
      await store.setClock(document, clock(document.events, document, current, at))
      return steps
    }
    const command: Command = { verb: owed.verb, owed, id: stepId(owed, document), at, by: { actor: 'clock' } }
    const change = apply(document, command, current, () => openSealer(caseId, document.sealed.key, keys))
    if (isRefusal(change)) {
      // Held, say: time owes it nothing until someone moves it.
      await store.setClock(document, { dueAt: document.dueAt, owes: document.owes, wakeAt: null })
      return steps
    }
    // Lost the race: whoever won has done it, or changed what is owed. The next look decides.
    if (!(await store.commit(document, change))) return steps
  }
}

export interface Sweeper {
  /** One look now; returns the number of steps taken. */
  readonly run: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Reminds, escalates, resumes and closes when their time has come: the longest overdue first, unassigned ones included. */
export function startSweeper(parts: SweeperParts): Sweeper {
  let running: Promise<number> | null = null

  async function look(): Promise<number> {
    await parts.snapshot.fresh()
    const due = await parts.store.dueForClock(parts.now(), AT_ONCE)
    let steps = 0
    for (const caseId of due) {
      try {
        steps += await bringUpToDate(caseId, parts)
      } catch (error) {
        // One broken case must not starve the others.
        parts.report(error)
      }
    }
    if (steps > 0) parts.nudge()
    return steps
  }

  const run = (): Promise<number> => {
    running ??= look().finally(() => {
      running = null
    })
    return running
  }
  const timer = setInterval(() => void run().catch(parts.report), TICK)
  timer.unref()
  return {
    run,
    async close() {
      clearInterval(timer)
      await running?.catch(() => 0)
    },
  }
}
