import { MongoBulkWriteError, type WriteError } from 'mongodb'
import { Problem } from '../problem.ts'
import type { ComplaintDocument } from './document.ts'

export type Stored = 'stored' | 'already-there'

/** The part of the store the intake needs: an unordered insert. */
export interface InsertsMany {
  readonly insertMany: (documents: readonly ComplaintDocument[]) => Promise<unknown>
}

export interface Intake {
  /** Settles once the document is durable, or a document of the same id is. Throws a Problem when nothing was kept. */
  readonly insert: (document: ComplaintDocument) => Promise<Stored>
  /** Settles when everything handed in so far has been answered. */
  readonly drained: () => Promise<void>
}

const BATCH_AT_MOST = 500
const IN_FLIGHT_AT_MOST = 2
const WAITING_AT_MOST = 5_000

interface Waiting {
  readonly document: ComplaintDocument
  readonly resolve: (stored: Stored) => void
  readonly reject: (error: unknown) => void
}

/**
 * Filings that arrive together share one unordered insert, each answered when that insert is durable. No timer: an idle
 * service inserts at once, a busy one gathers whatever came while the inserts before were under way.
 */
export function createIntake(store: InsertsMany): Intake {
  let waiting: Waiting[] = []
  let inFlight = 0
  let idle: (() => void)[] = []

  function pump(): void {
    while (waiting.length > 0 && inFlight < IN_FLIGHT_AT_MOST) {
      const batch = waiting.slice(0, BATCH_AT_MOST)
      waiting = waiting.slice(BATCH_AT_MOST)
      inFlight += 1
      void write(batch).finally(() => {
        inFlight -= 1
        pump()
        if (inFlight === 0) {
          for (const tell of idle) tell()
          idle = []
        }
      })
    }
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    try {
      await store.insertMany(batch.map((each) => each.document))
      for (const each of batch) each.resolve('stored')
    } catch (error) {
      answerEach(batch, error)
    }
  }

  return {
    insert(document) {
      if (waiting.length >= WAITING_AT_MOST) throw new Problem('service/unavailable', { retryAfterSeconds: 2 })
      return new Promise<Stored>((resolve, reject) => {
        waiting.push({ document, resolve, reject })
        // In the next microtask, so that filings parsed in the same turn of the loop travel together.
        if (waiting.length === 1) queueMicrotask(pump)
      })
    },
    drained: () =>
      waiting.length === 0 && inFlight === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve)),
  }
}

const DUPLICATE_KEY = 11_000

/** Each caller gets the fate of its own document: one duplicate in a batch is nobody else's business. */
function answerEach(batch: readonly Waiting[], error: unknown): void {
  const unsure = new Problem('service/unavailable', { retryAfterSeconds: 2, cause: error })
  // A write concern error says the server cannot promise durability for any of them.
  if (!(error instanceof MongoBulkWriteError) || error.result.getWriteConcernError()) {
    for (const each of batch) each.reject(unsure)
    return
  }
  const errors = new Map([error.writeErrors].flat().map((e: WriteError) => [e.index, e]))
  batch.forEach((each, index) => {
    const own = errors.get(index)
    if (!own) each.resolve('stored')
    else if (own.code === DUPLICATE_KEY) each.resolve('already-there')
    else each.reject(unsure)
  })
}
