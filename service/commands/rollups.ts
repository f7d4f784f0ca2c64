import { Presets, SingleBar } from 'cli-progress'
import { readConfig } from '../config.ts'
import { loadSnapshot } from '../directory/load-snapshot.ts'
import { rebuild } from '../trends/rebuild.ts'
import { trendSourcesOf } from '../trends/sources-of.ts'
import { openInstallation } from './installation.ts'

const installation = await openInstallation(readConfig(process.env))
try {
  const { connection, stores } = installation
  const snapshot = await loadSnapshot({ ...stores, now: () => new Date() })
  const began = performance.now()
  const bar = new SingleBar(
    { format: '  {what} {bar} {percentage}% | {value} of {total} | {duration_formatted}' },
    Presets.shades_classic,
  )
  const stage = (what: string) => {
    let started = false
    return (done: number, of: number) => {
      if (!started) bar.start(of, done, { what })
      started = true
      bar.update(done)
      if (done === of) bar.stop()
    }
  }
  const rebuilt = await rebuild(
    trendSourcesOf(
      connection,
      stores,
      () => snapshot,
      () => new Date(),
    ),
    {
      desks: stage('desks '),
      months: stage('months'),
    },
  )
  if (rebuilt === 'busy') {
    console.error('The running service is at the rollups right now. Nothing was changed; try again in a minute.')
    process.exitCode = 1
  } else {
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    console.log(
      `Rebuilt from the ratings and complaints: ${rebuilt.desks} desks, ${rebuilt.years} years, in ${seconds} s.`,
    )
  }
} finally {
  await installation.close()
}
