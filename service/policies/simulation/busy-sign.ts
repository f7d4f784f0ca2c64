/** Shared between threads: 1 while the service's own thread has work to do. */
export type BusySign = Int32Array<SharedArrayBuffer>

const LOOK_EVERY = 100
/** Letters that are tried again take a tenth of the time; a steady stream of requests takes far more. */
const BUSY_FROM = 0.25

/** Shown by the thread that serves requests, for one that should hold back meanwhile. */
export function showBusySign(): { readonly sign: BusySign; readonly takeDown: () => void } {
  const sign = new Int32Array(new SharedArrayBuffer(4))
  let before = performance.eventLoopUtilization()
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    Atomics.store(sign, 0, utilization < BUSY_FROM ? 0 : 1)
  }, LOOK_EVERY)
  timer.unref()
  return { sign, takeDown: () => clearInterval(timer) }
}

export const isBusy = (sign: BusySign): boolean => Atomics.load(sign, 0) === 1
