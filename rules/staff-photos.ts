import { type Directory, leads } from './directory.ts'

/** What is kept of faces at desks. */
export interface StaffPhotos {
  /** Offices that want them shown; none does of itself. */
  readonly shownAt: ReadonlySet<string>
  /** Names of the files, by staff member: each was kept because its person agreed. */
  readonly files: ReadonlyMap<string, string>
}

export const NO_PHOTOS: StaffPhotos = { shownAt: new Set(), files: new Map() }

/** The file that shows this person at a desk of this office; null where the office does not want it or there is none. */
export const photoAt = ({ shownAt, files }: StaffPhotos, officeId: string, staffMemberId: string): string | null =>
  shownAt.has(officeId) ? (files.get(staffMemberId) ?? null) : null

/** Its head, the heads above it, and administrators keep the photos of an office. */
export const mayKeepPhotos = leads

/** Those whom citizens meet at the desks of an office, by their rosters, in the order of their names. */
export function peopleAtDesks({ desks, shifts, staff }: Directory, officeId: string): string[] {
  const rostered = new Set(
    shifts.filter(({ deskCode }) => desks.get(deskCode)?.officeId === officeId).map((shift) => shift.staffMemberId),
  )
  return [...staff.values()]
    .filter(({ id, active }) => active && rostered.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
    .map(({ id }) => id)
}
