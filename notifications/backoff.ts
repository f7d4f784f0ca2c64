export const MAX_ATTEMPTS = 12

const FIRST = 15_000
const LONGEST = 3_600_000

/** Milliseconds until the next attempt: doubling, never over an hour, spread by half so that letters do not march in step. */
export const nextAttemptAfter = (attempts: number, random: () => number): number => {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.max(0, attempts - 1))
  return Math.round(whole * (0.5 + random() / 2))
}
