import type { Worker } from 'node:worker_threads'
import { startThread } from '../workshop/thread.ts'
import { type BusySign, showBusySign } from './busy-sign.ts'
import type { SimulationOrder } from './order.ts'

/** What a simulating thread is given. */
export interface Given {
  readonly order: SimulationOrder
  readonly sign: BusySign
}

/** A replay in a thread of its own, which holds back while this one has requests to serve. */
export function startSimulation(order: SimulationOrder): Worker {
  const { sign, takeDown } = showBusySign()
  const given: Given = { order, sign }
  return startThread('simulate-program', given).on('exit', takeDown)
}
