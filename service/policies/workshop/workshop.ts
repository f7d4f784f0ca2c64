import type { Worker } from 'node:worker_threads'
import { Problem } from '../../problem.ts'
import type { Answer, Checked, CheckOrder, Order } from './order.ts'
import { startThread } from './thread.ts'

export interface Workshop {
  /** Reads and analyses a text. Throws Problem policy/too-intricate when it takes longer than anyone should wait. */
  readonly check: (order: CheckOrder) => Promise<Checked>
  readonly close: () => Promise<void>
}

const ANSWERED_WITHIN = 8_000
const IDLE_FOR = 120_000

interface Asked {
  readonly resolve: (checked: Checked) => void
  readonly reject: (error: unknown) => void
}

/**
 * One thread that reads policies, started when it is first needed and let go of when nobody has needed it for a while: a
 * text of megabytes, or a hostile one, takes nothing from those who file. One that does not answer in time is ended.
 */
export function openWorkshop(): Workshop {
  let thread: Worker | null = null
  let directoryThere: number | null = null
  let idle: NodeJS.Timeout | undefined
  let count = 0
  const asked = new Map<number, Asked>()

  function end(error: unknown): void {
    const gone = thread
    thread = null
    directoryThere = null
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
    void gone?.terminate()
  }

  function start(): Worker {
    const started = startThread('check-program', null)
    started.on('message', (answer: Answer) => {
      const waiting = asked.get(answer.number)
      asked.delete(answer.number)
      if ('checked' in answer) waiting?.resolve(answer.checked)
      else waiting?.reject(new Error(answer.failure))
    })
    started.on('error', (error) => {
      if (thread === started) end(error)
    })
    started.unref()
    return started
  }

  return {
    async check({ directory, ...order }) {
      clearTimeout(idle)
      thread ??= start()
      const send = (message: Order) => thread?.postMessage(message)
      const directoryVersion = directory?.version ?? null
      count += 1
      const number = count
      if (directory !== null && directoryVersion !== directoryThere) {
        send({ kind: 'directory', number, directoryVersion, directory })
        directoryThere = directoryVersion
      }
      let patience: NodeJS.Timeout | undefined
      try {
        return await new Promise<Checked>((resolve, reject) => {
          asked.set(number, { resolve, reject })
          patience = setTimeout(() => end(new Problem('policy/too-intricate')), ANSWERED_WITHIN)
          send({ kind: 'check', number, directoryVersion, ...order })
        })
      } finally {
        clearTimeout(patience)
        idle = setTimeout(() => end(new Error('the workshop was closed')), IDLE_FOR)
        idle.unref()
      }
    },
    async close() {
      clearTimeout(idle)
      const gone = thread
      end(new Error('the workshop was closed'))
      await gone?.terminate()
    },
  }
}
