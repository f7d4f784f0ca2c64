import { setPriority } from 'node:os'

/** The least a thread may ask of a processor that others want too. */
const LAST_IN_LINE = 19

/**
 * Lets every other thread go first. On Linux a priority belongs to a thread, elsewhere to the whole process, which must not
 * be slowed.
 */
export function goLast(): void {
  if (process.platform === 'linux') setPriority(LAST_IN_LINE)
}
