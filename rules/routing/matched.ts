import type { FactName, Facts, FactsWithWords } from '../facts.ts'

/** Facts as they were; never a word of the account. */
export type Matched = { -readonly [Fact in keyof Facts]?: Facts[Fact] }

export type Copy = (from: Facts, into: Matched) => void

/** The names are written out: reading a fact by a name that varies costs several times as much. */
const COPIES: Readonly<Record<keyof Facts, Copy>> = {
  office: (from, into) => {
    into.office = from.office
  },
  officePath: (from, into) => {
    into.officePath = from.officePath
  },
  officeKind: (from, into) => {
    into.officeKind = from.officeKind
  },
  desk: (from, into) => {
    into.desk = from.desk
  },
  staffMembers: (from, into) => {
    into.staffMembers = from.staffMembers
  },
  staffKnown: (from, into) => {
    into.staffKnown = from.staffKnown
  },
  attitudes: (from, into) => {
    into.attitudes = from.attitudes
  },
  severity: (from, into) => {
    into.severity = from.severity
  },
  service: (from, into) => {
    into.service = from.service
  },
  channel: (from, into) => {
    into.channel = from.channel
  },
  language: (from, into) => {
    into.language = from.language
  },
  anonymous: (from, into) => {
    into.anonymous = from.anonymous
  },
  weekday: (from, into) => {
    into.weekday = from.weekday
  },
  minuteOfDay: (from, into) => {
    into.minuteOfDay = from.minuteOfDay
  },
  deskRepeats: (from, into) => {
    into.deskRepeats = from.deskRepeats
  },
  staffRepeats: (from, into) => {
    into.staffRepeats = from.staffRepeats
  },
  citizenRepeats: (from, into) => {
    into.citizenRepeats = from.citizenRepeats
  },
  supervisorOpen: (from, into) => {
    into.supervisorOpen = from.supervisorOpen
  },
}

export const copiesOf = (facts: readonly FactName[]): readonly Copy[] =>
  facts.flatMap((fact) => (fact === 'words' ? [] : [COPIES[fact]]))

export function copied(copies: readonly Copy[], from: FactsWithWords): Matched {
  const into: Matched = {}
  for (let i = 0; i < copies.length; i++) (copies[i] as Copy)(from, into)
  return into
}
