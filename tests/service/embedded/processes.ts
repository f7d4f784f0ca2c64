import { readdirSync, readFileSync } from 'node:fs'

interface Running {
  processId: number
  parentId: number
  commandLine: string
}

/** Every process of this machine, but for the dead that nobody has buried (Linux). */
const running = (): Running[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .flatMap((processId) => {
      try {
        const status = readFileSync(`/proc/${processId}/stat`, 'latin1')
        const [state, parentId] = status.slice(status.lastIndexOf(')') + 2).split(' ')
        const commandLine = readFileSync(`/proc/${processId}/cmdline`, 'latin1').replaceAll('\0', ' ')
        return state === 'Z' ? [] : [{ processId, parentId: Number(parentId), commandLine }]
      } catch {
        return []
      }
    })

export const isRunning = (processId: number) => running().some((each) => each.processId === processId)

/** The children of a process, their children, and so on. */
export const descendantsOf = (processId: number, all = running()): Running[] =>
  all
    .filter(({ parentId }) => parentId === processId)
    .flatMap((child) => [child, ...descendantsOf(child.processId, all)])

export const keepersOf = (processId: number) =>
  descendantsOf(processId).filter(({ commandLine }) => commandLine.includes('/keeper.'))
