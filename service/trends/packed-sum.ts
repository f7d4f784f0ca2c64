import { CONDUCT_CRITERIA, SCORES } from '../../rules/vocabulary.ts'
import type { Sum, Tally } from './sum.ts'

/**
 * A sum as it is kept: its numbers one after the other, four bytes each. A page reads a hundred years of twelve months; with a
 * name for every number, most of its time went into the names.
 */
export interface PackedSum {
  readonly sum: Uint8Array
  /** Offices only, by public service. */
  readonly services?: Readonly<Record<string, Uint8Array>>
}

const BYTES = 4

type Numbers<T> = readonly (readonly [name: keyof T, count: number])[]
const TALLY: Numbers<Tally> = [
  ['scores', SCORES.length],
  ['unverified', SCORES.length],
  ['met', CONDUCT_CRITERIA.length],
  ['notMet', CONDUCT_CRITERIA.length],
  ['received', 1],
  ['upheld', 1],
]
const SUM: Numbers<Omit<Sum, 'services'>> = [
  ...TALLY,
  ['days', 1],
  ['named', 1],
  ['serious', 1],
  ['withdrawn', 1],
  ['queue', 1],
  ['served', 1],
]

function pack<T>(order: Numbers<T>, value: T): Uint8Array {
  const numbers = order.flatMap(([name]) => value[name] as number | readonly number[])
  const bytes = Buffer.alloc(numbers.length * BYTES)
  numbers.forEach((n, i) => {
    bytes.writeInt32LE(n, i * BYTES)
  })
  return bytes
}

function unpack<T>(order: Numbers<T>, packed: Uint8Array): T {
  const bytes = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const value: Partial<Record<keyof T, number | number[]>> = {}
  let at = 0
  const next = () => {
    const n = bytes.getInt32(at, true)
    at += BYTES
    return n
  }
  for (const [name, count] of order) {
    if (count === 1) value[name] = next()
    else {
      const counts = new Array<number>(count)
      for (let i = 0; i < count; i++) counts[i] = next()
      value[name] = counts
    }
  }
  return value as T
}

const eachOf = <A, B>(values: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, to(value)]))

export const packSum = ({ services, ...sum }: Sum): PackedSum => ({
  sum: pack(SUM, sum),
  ...(services && { services: eachOf(services, (tally) => pack(TALLY, tally)) }),
})

export const unpackSum = ({ sum, services }: PackedSum): Sum => ({
  ...unpack(SUM, sum),
  ...(services && { services: eachOf(services, (tally) => unpack(TALLY, tally)) }),
})
