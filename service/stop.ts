/** Calls back once when this process is asked to stop, or when npm, which started it, is gone. */
export function whenAskedToStop(stop: () => void): void {
  let asked = false
  const once = () => {
    if (!asked) stop()
    asked = true
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
  // A killed npm passes no signal on; without this look the service would live on with nobody to stop it.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) once()
  }, 1_000)
  watch.unref()
}
