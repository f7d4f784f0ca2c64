import { at } from './numbers.ts'

/** x with A x = b for a dense square A given by rows, which is overwritten; partial pivoting. */
export function solveDense(rows: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot
    for (let i = pivot + 1; i < size; i++) if (magnitude(rows, i, pivot) > magnitude(rows, best, pivot)) best = i
    const top = rows[best] ?? new Float64Array(size)
    rows[best] = rows[pivot] ?? top
    rows[pivot] = top
    const value = at(right, best)
    right[best] = at(right, pivot)
    right[pivot] = value
    for (let i = pivot + 1; i < size; i++) {
      const row = rows[i] ?? top
      const factor = at(row, pivot) / at(top, pivot)
      if (factor === 0) continue
      for (let j = pivot; j < size; j++) row[j] = at(row, j) - factor * at(top, j)
      right[i] = at(right, i) - factor * value
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] ?? right
    let rest = at(right, i)
    for (let j = i + 1; j < size; j++) rest -= at(row, j) * at(right, j)
    right[i] = rest / at(row, i)
  }
  return right
}

const magnitude = (rows: readonly Float64Array[], i: number, j: number): number => Math.abs(at(rows[i] ?? [], j))

/**
 * Expected steps until absorption from each state of a chain that moves at most `down` states down and `up` states up:
 * the solution of (I − Q) L = 1. `moves(i, add)` calls add(j, probability) for every transient state j reached from i.
 * I − Q is diagonally dominant, so elimination needs no pivoting and stays within the band.
 */
export function expectedSteps(
  size: number,
  down: number,
  up: number,
  moves: (from: number, add: (to: number, probability: number) => void) => void,
): Float64Array {
  const width = down + up + 1
  const band = new Float64Array(size * width)
  for (let i = 0; i < size; i++) {
    const base = i * width + down - i
    band[base + i] = 1
    moves(i, (j, probability) => {
      band[base + j] = at(band, base + j) - probability
    })
  }
  const right = new Float64Array(size).fill(1)
  for (let pivot = 0; pivot < size; pivot++) {
    const top = pivot * width + down - pivot
    const last = Math.min(size - 1, pivot + up)
    for (let i = pivot + 1; i <= Math.min(size - 1, pivot + down); i++) {
      const base = i * width + down - i
      const factor = at(band, base + pivot) / at(band, top + pivot)
      if (factor === 0) continue
      for (let j = pivot + 1; j <= last; j++) band[base + j] = at(band, base + j) - factor * at(band, top + j)
      right[i] = at(right, i) - factor * at(right, pivot)
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    const base = i * width + down - i
    let rest = at(right, i)
    for (let j = i + 1; j <= Math.min(size - 1, i + up); j++) rest -= at(band, base + j) * at(right, j)
    right[i] = rest / at(band, base + i)
  }
  return right
}
