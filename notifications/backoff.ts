/** After this many attempts a letter is set aside for a person to look at. */
export const MAX_ATTEMPTS = 12

const FIRST = 15_000
const GROWTH = 4
const LONGEST = 3_600_000
/** How much of a wait is left to chance, so that letters held up together do not all come back together. */
const CHANCE = 0.15

/**
 * Milliseconds to wait after the n-th failed attempt (1 is the first). A stumble is retried at once, so to speak, and all
 * attempts together outlast a mail server that is away for six hours. `random` as Math.random.
 */
export function nextAttemptAfter(attempts: number, random: () => number): number {
  const wait = Math.min(FIRST * GROWTH ** (attempts - 1), LONGEST)
  return Math.round(wait * (1 - CHANCE * random()))
}
