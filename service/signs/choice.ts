import type { Desk, Directory, Office } from '../../rules/directory.ts'

export interface SignsWanted {
  /** Id of an office, or null: all of them. */
  readonly officeId: string | null
  /** Codes of desks, or none: all of them. */
  readonly deskCodes: readonly string[]
}

/** The desks that signs are made for, by office and code. */
export function desksFor(
  { offices, desks }: Directory,
  { officeId, deskCodes }: SignsWanted,
): { readonly office: Office; readonly desk: Desk }[] {
  return [...desks.values()]
    .flatMap((desk) => {
      const office = offices.get(desk.officeId)
      const wanted =
        (officeId === null || officeId === desk.officeId) && (deskCodes.length === 0 || deskCodes.includes(desk.code))
      return office && wanted ? [{ office, desk }] : []
    })
    .sort((a, b) => a.office.name.vi.localeCompare(b.office.name.vi, 'vi') || a.desk.code.localeCompare(b.desk.code))
}

/** Offices that have a desk, by name. */
export const officesWithDesks = ({ offices, desks }: Directory): Office[] =>
  [...new Set([...desks.values()].map(({ officeId }) => officeId))]
    .flatMap((id) => offices.get(id) ?? [])
    .sort((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi'))
