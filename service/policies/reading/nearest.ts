/** The known word that takes the fewest typing mistakes to miss, or null when none is near. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(given.length / 3)) + 1
  for (const word of known) {
    if (Math.abs(word.length - given.length) >= least) continue
    const distance = mistakesBetween(given.toLowerCase(), word.toLowerCase())
    if (distance < least) {
      least = distance
      best = word
    }
  }
  return best
}

/** Letters inserted, left out, exchanged or swapped with the next: optimal string alignment distance. */
function mistakesBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
