/** One figure of a published table: how many people it speaks for, and how many of them were satisfied. */
export interface Cell {
  readonly n: number
  readonly satisfied: number
}

/** A row of parts and their sum, as one office and its services. Null: not shown. */
export interface Row<C = Cell | null> {
  readonly total: C
  readonly parts: Readonly<Record<string, C>>
}

/** Fewer people than this are never spoken for. */
export const FEWEST = 10

/** Each hidden small part must be able to be this many different numbers at least, whatever is known of the others. */
const OPEN_AT_LEAST = 5

const NOTHING: Cell = { n: 0, satisfied: 0 }

/**
 * Primary suppression hides what speaks for fewer than FEWEST people, secondary suppression what would let the total betray it
 * (Hundepool et al., Statistical Disclosure Control, 2012, chapter 4, here for one sum). The parts hidden besides are taken in the
 * order of their names: taken by size, the choice itself would tell how large they are. Where a row has too few, its total is
 * not shown either.
 */
export function suppressed(row: Row<Cell>): Row {
  const names = Object.keys(row.parts).sort()
  const sizeOf = (name: string): number => row.parts[name]?.n ?? 0
  const hidden = new Set(names.filter((name) => sizeOf(name) < FEWEST))
  const others = names.filter((name) => !hidden.has(name))
  while (!isOpen([...hidden].map(sizeOf))) {
    const next = others.shift()
    if (next === undefined) break
    hidden.add(next)
  }
  const isTotalShown = row.total.n >= FEWEST && isOpen([...hidden].map(sizeOf))
  return {
    total: isTotalShown ? row.total : null,
    parts: Object.fromEntries(
      names.map((name) => [name, hidden.has(name) || !isTotalShown ? null : (row.parts[name] ?? NOTHING)]),
    ),
  }
}

/**
 * Whether whoever knows the sum of these hidden numbers, and which of them are small, still cannot tell any small one: each
 * can be OPEN_AT_LEAST different numbers while the others make up the rest.
 */
function isOpen(hidden: readonly number[]): boolean {
  const sum = hidden.reduce((a, b) => a + b, 0)
  const isSmall = (n: number) => n < FEWEST
  return hidden.every((each, i) => {
    if (!isSmall(each)) return true
    const rest = hidden.filter((_, j) => j !== i)
    const leastOfRest = rest.filter((n) => !isSmall(n)).length * FEWEST
    // One that is large has no upper bound but the sum; small ones together have theirs.
    const mostOfRest = rest.every(isSmall) ? rest.length * (FEWEST - 1) : Number.POSITIVE_INFINITY
    const least = Math.max(0, sum - mostOfRest)
    const most = Math.min(FEWEST - 1, sum - leastOfRest)
    return most - least + 1 >= OPEN_AT_LEAST
  })
}
