import { parentPort, workerData } from 'node:worker_threads'
import type { SimulationOrder } from '../simulation/order.ts'
import { runSimulation } from '../simulation/run.ts'
import { goLast } from './humility.ts'

/** The program of a simulating thread: one replay, told as it goes, then gone. Its accounts never leave it. */

const port = parentPort
if (port === null) throw new Error('this program runs in a thread')
goLast()
const { given } = workerData as { given: SimulationOrder }
const outcome = await runSimulation(given, { progress: (progress) => port.postMessage({ progress }) })
port.postMessage({ outcome })
