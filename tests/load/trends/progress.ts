import { Presets, SingleBar } from 'cli-progress'

/** Says how far a step has come, also where nobody watches a terminal. */
export function progress(what: string): (done: number, of: number) => void {
  const bar = new SingleBar(
    { format: `  ${what} {bar} {value} of {total} | {duration_formatted}`, noTTYOutput: true, notTTYSchedule: 10_000 },
    Presets.shades_classic,
  )
  let started = false
  return (done, of) => {
    if (!started) bar.start(of, done)
    started = true
    bar.update(done)
    if (done === of) bar.stop()
  }
}
