import { holdInstallation } from '../../../service/embedded/installation.ts'

/** One of many that start at once: tries for each data directory it is sent, answers whether it may run, and holds on. */
process.on('message', async (dataDirectory: string) => {
  const outcome = await holdInstallation(dataDirectory, () => ({
    url: '',
    mongodbUri: '',
    redisUrl: '',
    processId: process.pid,
    startedAt: '',
  }))
  process.send?.('release' in outcome ? { runs: process.pid } : { toldOf: outcome.runningAlready.processId })
})
