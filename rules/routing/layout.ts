import type { FactName, FactsWithWords } from '../facts.ts'
import { ATTITUDES, CHANNELS, LANGUAGES, OFFICE_KINDS, PUBLIC_SERVICES, SEVERITIES } from '../vocabulary.ts'

/**
 * Facts that have few values, as bits: each value of each such fact has one, and so has being absent. A complaint sets one bit
 * a fact; a rule sets those it lets through. A complaint passes a rule when each of its bits is among the rule's.
 */
export interface PackedFact {
  readonly fact: FactName
  /** Which of the packed words. */
  readonly word: 0 | 1
  /** By value; null stands for absent as well. */
  readonly bits: ReadonlyMap<unknown, number>
  readonly allBits: number
}

function pack(word: 0 | 1, facts: Readonly<Partial<Record<FactName, readonly unknown[]>>>): PackedFact[] {
  let bit = 0
  return Object.entries(facts).map(([fact, values]) => {
    const bits = new Map([null, ...values].map((value) => [value, 1 << bit++]))
    if (bit > 31) throw new RangeError('these facts have more values than a word has bits')
    return { fact: fact as FactName, word, bits, allBits: [...bits.values()].reduce((a, b) => a | b, 0) }
  })
}

const TRUTHS = [false, true]

export const PACKED: readonly PackedFact[] = [
  ...pack(0, {
    severity: SEVERITIES,
    language: LANGUAGES,
    anonymous: TRUTHS,
    staffKnown: TRUTHS,
    channel: CHANNELS,
    weekday: [1, 2, 3, 4, 5, 6, 7],
  }),
  ...pack(1, { service: PUBLIC_SERVICES, officeKind: OFFICE_KINDS }),
]

export const packedFact = new Map(PACKED.map((each) => [each.fact, each]))

/** Attitudes are a list, so they have a word of their own; the last bit is set for every complaint. */
export const ATTITUDE_BITS: ReadonlyMap<unknown, number> = new Map(ATTITUDES.map((attitude, i) => [attitude, 1 << i]))
export const ALWAYS_BIT = 1 << 30
export const ANY_ATTITUDE = -1

export const LAST_MINUTE = 24 * 60 - 1

/** A complaint in bits. One is written over and over: routing keeps nothing of a complaint it has answered. */
export interface Packed {
  first: number
  second: number
  attitudes: number
  minute: number
}

const bitsOf = (fact: FactName): ReadonlyMap<unknown, number> => packedFact.get(fact)?.bits ?? new Map()
const severity = bitsOf('severity')
const language = bitsOf('language')
const channel = bitsOf('channel')
const weekday = bitsOf('weekday')
const anonymous = bitsOf('anonymous')
const staffKnown = bitsOf('staffKnown')
const service = bitsOf('service')
const officeKind = bitsOf('officeKind')

/** False when a fact holds what this vocabulary does not know, as old history may: such a complaint is judged the long way. */
export function packFacts(facts: FactsWithWords, packed: Packed): boolean {
  const a = severity.get(facts.severity ?? null)
  const b = language.get(facts.language ?? null)
  const c = channel.get(facts.channel ?? null)
  const d = weekday.get(facts.weekday ?? null)
  const e = anonymous.get(facts.anonymous ?? null)
  const f = staffKnown.get(facts.staffKnown ?? null)
  const g = service.get(facts.service ?? null)
  const h = officeKind.get(facts.officeKind ?? null)
  if (!a || !b || !c || !d || !e || !f || !g || !h) return false
  const { attitudes, minuteOfDay } = facts
  if (!Array.isArray(attitudes)) return false
  let bits = ALWAYS_BIT
  for (let i = 0; i < attitudes.length; i++) {
    const bit = ATTITUDE_BITS.get(attitudes[i])
    if (bit === undefined) return false
    bits |= bit
  }
  if (!Number.isInteger(minuteOfDay) || minuteOfDay < 0 || minuteOfDay > LAST_MINUTE) return false
  packed.first = a | b | c | d | e | f
  packed.second = g | h
  packed.attitudes = bits
  packed.minute = minuteOfDay
  return true
}
