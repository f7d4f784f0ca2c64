import { join } from 'node:path'
import { askHolder, claim } from './claim.ts'
import { socketDirectoryOf } from './socket-directory.ts'

/** A running service. While it starts, the addresses it does not have yet are empty. */
export interface Installation {
  url: string
  mongodbUri: string
  redisUrl: string
  processId: number
  startedAt: string
}

const placeOf = (dataDirectory: string) => join(socketDirectoryOf(dataDirectory), 'installation')

const read = (answer: string): Installation => JSON.parse(answer)

/**
 * Makes this process the one installation that runs on `dataDirectory`, until it releases it or dies. When there is one
 * already, answers what that one says of itself.
 */
export const holdInstallation = async (dataDirectory: string, describe: () => Installation) => {
  const outcome = await claim(placeOf(dataDirectory), () => JSON.stringify(describe()))
  return 'heldBy' in outcome ? { runningAlready: read(outcome.heldBy) } : outcome
}

/** The installation that runs on `dataDirectory`, if any: the way for a command to reach the database of a running service. */
export const findInstallation = async (dataDirectory: string): Promise<Installation | undefined> => {
  const answer = await askHolder(placeOf(dataDirectory))
  return answer === undefined ? undefined : read(answer)
}
