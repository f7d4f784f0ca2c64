import type { FactsWithWords } from '../facts.ts'
import { ATTITUDES, type Attitude, severityOf } from '../vocabulary.ts'
import { plain } from '../words/index.ts'
import { ALL_ATTITUDES, type Box, NUMBERS, type NumberName } from './box.ts'
import { type FiniteFact, LAYOUT, likeliest } from './finite.ts'
import type { Clause } from './marks.ts'
import type { Place } from './places.ts'
import type { World } from './world.ts'

/** Mid-morning and no repeats, unless the policy asks otherwise. */
const USUAL: Readonly<Record<NumberName, number>> = {
  minuteOfDay: 9 * 60,
  deskRepeats: 0,
  staffRepeats: 0,
  citizenRepeats: 0,
  supervisorOpen: 0,
  attitudeCount: 1,
  staffCount: 0,
}

/**
 * A concrete complaint of a box that is not empty, as plain as the box allows: few attitudes, nobody named, no words but those
 * asked for. Null when the directory has too few people to name.
 */
export function complaintIn(box: Box, place: Place, world: World): FactsWithWords | null {
  const number = (name: NumberName) => {
    const i = NUMBERS.indexOf(name)
    return Math.min(Math.max(USUAL[name], box.low[i] ?? 0), box.high[i] ?? 0)
  }
  const finite = <F extends FiniteFact>(fact: F) => likeliest(fact, LAYOUT[fact].word === 0 ? box.finite0 : box.finite1)

  const attitudes = attitudesIn(box, number('attitudeCount'))
  const staffKnown = finite('staffKnown')
  const staffMembers = staffIn(box, place, world, Math.max(number('staffCount'), staffKnown ? 1 : 0))
  if (!staffMembers) return null
  return {
    office: place.office.id,
    officePath: place.path,
    officeKind: place.office.kind,
    desk: place.desk,
    staffMembers,
    staffKnown,
    attitudes,
    severity: severityOf(attitudes),
    service: finite('service'),
    channel: finite('channel'),
    language: finite('language'),
    anonymous: finite('anonymous'),
    weekday: finite('weekday'),
    minuteOfDay: number('minuteOfDay'),
    deskRepeats: number('deskRepeats'),
    staffRepeats: number('staffRepeats'),
    citizenRepeats: number('citizenRepeats'),
    supervisorOpen: number('supervisorOpen'),
    words: textIn(box, world),
  }
}

function attitudesIn(box: Box, atLeast: number): Attitude[] {
  const available = ALL_ATTITUDES & ~box.noAttitudes
  let chosen = smallest(box.anyAttitudes, available)
  for (let bits = available & ~chosen; bits !== 0; bits &= bits - 1) {
    if (ATTITUDES.filter((_, i) => chosen & (1 << i)).length >= atLeast) break
    chosen |= bits & -bits
  }
  return ATTITUDES.filter((_, i) => chosen & (1 << i))
}

/** A set of fewest bits that meets every mask. */
function smallest(masks: readonly number[], available: number): number {
  const [first, ...rest] = masks
  if (first === undefined) return 0
  let best = available
  for (let bits = first & available; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits
    const candidate =
      bit |
      smallest(
        rest.filter((mask) => (mask & bit) === 0),
        available,
      )
    if (count(candidate) < count(best)) best = candidate
  }
  return best
}

const count = (bits: number): number => ATTITUDES.filter((_, i) => bits & (1 << i)).length

/** Those asked for, fewest first; others of the office fill up a count, then anyone. */
function staffIn(box: Box, place: Place, world: World, atLeast: number): string[] | null {
  const clauses = box.anyMarks.filter((clause) => clause.fact === 'staffMembers')
  const barred = box.noMarks.filter((clause) => clause.fact === 'staffMembers')
  const allowed = (mark: number) => !barred.some((clause) => clause.broughtBy.has(mark))
  const chosen = hitting(clauses, allowed).map((mark) => world.marks.nameOf(mark))
  if (chosen.length >= atLeast) return chosen
  const names = new Set(barred.flatMap((clause) => clause.marks.map((mark) => world.marks.nameOf(mark))))
  const near = (id: string) => world.directory.staff.get(id)?.officeId === place.office.id
  const others = [...world.directory.staff.keys()].filter((id) => !names.has(id) && !chosen.includes(id))
  const ordered = [...others.filter(near), ...others.filter((id) => !near(id))]
  const filled = [...chosen, ...ordered.slice(0, atLeast - chosen.length)]
  return filled.length < atLeast ? null : filled
}

function hitting(clauses: readonly Clause[], allowed: (mark: number) => boolean): number[] {
  const [first, ...rest] = clauses
  if (!first) return []
  let best: number[] | null = null
  for (const mark of first.marks.filter(allowed)) {
    const found = [
      mark,
      ...hitting(
        rest.filter((clause) => !clause.marks.includes(mark)),
        allowed,
      ),
    ]
    if (best === null || found.length < best.length) best = found
  }
  return best ?? []
}

/** Words of no consequence, between which no phrase can arise that was not meant. */
const FILLERS = ['và', 'tôi', 'xin', 'phản ánh', 'kính gửi', 'ạ']

function textIn(box: Box, world: World): string {
  const asked = world.marks.words
  const filler = FILLERS.find((each) => !each.split(' ').some((word) => asked.has(plain(word)))) ?? unheardOf(asked)
  const barred = box.noMarks.filter((clause) => clause.fact === 'words')
  const phrases = box.anyMarks
    .filter((clause) => clause.fact === 'words')
    .flatMap((clause) => clause.marks.find((mark) => !barred.some((each) => each.broughtBy.has(mark))) ?? [])
  return [filler, ...phrases.flatMap((mark) => [world.marks.nameOf(mark), filler])].join(' ')
}

function unheardOf(asked: ReadonlySet<string>): string {
  let word = 'o'
  while (asked.has(word)) word += 'o'
  return word
}
