import type { LocalMonth } from './cell.ts'
import type { ComplaintSource } from './sources.ts'
import type { Sum, Tally } from './sum.ts'

/**
 * A month without complaints that are closed to whoever looks: what they see must not shift because of a case about them. The
 * ratings stay; a rating names nobody's case.
 */
function withoutComplaint(
  sum: Sum,
  { service, accused, isAboutConduct, isSerious, isUpheld, upheldAbout }: ComplaintSource,
): Sum {
  const name = service ?? 'unknown'
  const tally = sum.services?.[name]
  const about = isAboutConduct ? accused.length : 0
  return {
    ...sum,
    received: sum.received - 1,
    queue: sum.queue - (isAboutConduct ? 0 : 1),
    serious: sum.serious - (isSerious ? 1 : 0),
    upheld: sum.upheld - (isUpheld ? 1 : 0),
    ...(sum.services && tally
      ? {
          services: withService(sum.services, name, {
            ...tally,
            received: tally.received - about,
            upheld: tally.upheld - (isAboutConduct ? upheldAbout.length : 0),
          }),
        }
      : {}),
  }
}

/** A service of which nothing but the hidden complaint is known is not named at all. */
function withService(services: Readonly<Record<string, Tally>>, name: string, tally: Tally): Record<string, Tally> {
  const { [name]: _, ...others } = services
  const isEmpty = [...tally.scores, ...tally.unverified, tally.received].every((n) => n === 0)
  return isEmpty ? others : { ...others, [name]: tally }
}

export function officeMonthsWithout(
  months: readonly (Sum | null)[],
  names: readonly LocalMonth[],
  hidden: readonly ComplaintSource[],
): (Sum | null)[] {
  return months.map((sum, i) =>
    hidden
      .filter(({ date }) => date.startsWith(names[i] ?? '-'))
      .reduce<Sum | null>((left, each) => left && withoutComplaint(left, each), sum),
  )
}

/** The same for one person's months. */
export function personMonthsWithout(
  months: readonly (Sum | null)[],
  names: readonly LocalMonth[],
  staffMemberId: string,
  hidden: readonly ComplaintSource[],
): (Sum | null)[] {
  const about = hidden.filter(({ accused, isAboutConduct }) => isAboutConduct && accused.includes(staffMemberId))
  return months.map((sum, i) => {
    const ofMonth = about.filter(({ date }) => date.startsWith(names[i] ?? '-'))
    if (!sum || ofMonth.length === 0) return sum
    const count = (counts: (each: ComplaintSource) => boolean) => ofMonth.filter(counts).length
    return {
      ...sum,
      received: sum.received - ofMonth.length,
      serious: sum.serious - count(({ isSerious }) => isSerious),
      withdrawn: sum.withdrawn - count(({ isWithdrawn }) => isWithdrawn),
      upheld: sum.upheld - count(({ upheldAbout }) => upheldAbout.includes(staffMemberId)),
    }
  })
}
