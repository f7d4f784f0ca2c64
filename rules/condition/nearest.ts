/** The known word that takes fewest changes to reach, if it takes few enough to have been meant; null otherwise. */
export function nearest(written: string, known: readonly string[]): string | null {
  // Longer than any known word by more than may be forgiven: nothing to compare.
  if (written.length > 40) return null
  const plainly = written.toLowerCase()
  let best: string | null = null
  let fewest = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const word of known) {
    const changes = distance(plainly, word.toLowerCase())
    if (changes < fewest) {
      fewest = changes
      best = word
    }
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, restricted) between two short words. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let fewest = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, (before[j - 2] ?? 0) + 1)
      }
      row.push(fewest)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
