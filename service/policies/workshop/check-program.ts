import { parentPort } from 'node:worker_threads'
import type { Directory } from '../../../rules/directory.ts'
import { reportOf } from '../reading/report.ts'
import { goLast } from './humility.ts'
import type { Answer, Order } from './order.ts'

/** The program of the checking thread: one order after another, never in the way of a filing. */

const port = parentPort
if (port === null) throw new Error('this program runs in a thread')
goLast()

let directory: Directory | null = null

port.on('message', (order: Order) => {
  if (order.kind === 'directory') {
    directory = order.directory
    return
  }
  const answer = (): Answer => {
    try {
      const { number, authored, version, directoryVersion } = order
      return {
        number,
        checked: reportOf({ authored, version, directory: directoryVersion === null ? null : directory }),
      }
    } catch (error) {
      return { number: order.number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  port.postMessage(answer())
})
