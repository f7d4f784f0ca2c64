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

const allOf = (fact: FactName): number => packedFact.get(fact)?.allBits ?? 0
const bitsOf = (fact: FactName): ReadonlyMap<unknown, number> => packedFact.get(fact)?.bits ?? new Map()
const [severity, allSeverities] = [bitsOf('severity'), allOf('severity')]
const [language, allLanguages] = [bitsOf('language'), allOf('language')]
const [channel, allChannels] = [bitsOf('channel'), allOf('channel')]
const [weekday, allWeekdays] = [bitsOf('weekday'), allOf('weekday')]
const [anonymous, allAnonymous] = [bitsOf('anonymous'), allOf('anonymous')]
const [staffKnown, allStaffKnown] = [bitsOf('staffKnown'), allOf('staffKnown')]
const [service, allServices] = [bitsOf('service'), allOf('service')]
const [officeKind, allOfficeKinds] = [bitsOf('officeKind'), allOf('officeKind')]

/** What at least one rule asks: the rest of a complaint need not be looked at. */
export interface Asked {
  /** Bits that some rule does not let through, of either packed word. */
  readonly first: number
  readonly second: number
  readonly attitudes: boolean
  readonly minute: boolean
}

/**
 * Packs what is asked. False when such a fact holds what this vocabulary does not know, as old history may: the complaint is
 * then judged the long way.
 */
export function packFacts(facts: FactsWithWords, asked: Asked, packed: Packed): boolean {
  // The names are written out: reading a fact by a name that varies costs several times as much.
  let first = 0
  if ((asked.first & allSeverities) !== 0) {
    const bit = severity.get(facts.severity ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  if ((asked.first & allLanguages) !== 0) {
    const bit = language.get(facts.language ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  if ((asked.first & allChannels) !== 0) {
    const bit = channel.get(facts.channel ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  if ((asked.first & allWeekdays) !== 0) {
    const bit = weekday.get(facts.weekday ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  if ((asked.first & allAnonymous) !== 0) {
    const bit = anonymous.get(facts.anonymous ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  if ((asked.first & allStaffKnown) !== 0) {
    const bit = staffKnown.get(facts.staffKnown ?? null)
    if (bit === undefined) return false
    first |= bit
  }
  let second = 0
  if ((asked.second & allServices) !== 0) {
    const bit = service.get(facts.service ?? null)
    if (bit === undefined) return false
    second |= bit
  }
  if ((asked.second & allOfficeKinds) !== 0) {
    const bit = officeKind.get(facts.officeKind ?? null)
    if (bit === undefined) return false
    second |= bit
  }
  let attitudes = ALWAYS_BIT
  if (asked.attitudes) {
    const list: unknown = facts.attitudes
    if (!Array.isArray(list)) return false
    for (let i = 0; i < list.length; i++) {
      const bit = ATTITUDE_BITS.get(list[i])
      if (bit === undefined) return false
      attitudes |= bit
    }
  }
  let minute = 0
  if (asked.minute) {
    minute = facts.minuteOfDay
    if (!Number.isInteger(minute) || minute < 0 || minute > LAST_MINUTE) return false
  }
  packed.first = first
  packed.second = second
  packed.attitudes = attitudes
  packed.minute = minute
  return true
}
