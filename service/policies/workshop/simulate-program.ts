import { parentPort, workerData } from 'node:worker_threads'
import { isBusy } from '../simulation/busy-sign.ts'
import { runSimulation } from '../simulation/run.ts'
import type { Given } from '../simulation/simulating-thread.ts'
import { goLast } from './humility.ts'

/** The program of a simulating thread: one replay, told as it goes, then gone. Its accounts never leave it. */

const port = parentPort
if (port === null) throw new Error('this program runs in a thread')
goLast()
const { order, sign } = (workerData as { given: Given }).given
const outcome = await runSimulation(order, {
  progress: (progress) => port.postMessage({ progress }),
  othersWait: () => isBusy(sign),
})
port.postMessage({ outcome })
