import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { Action, Attitude, Finding, InLanguages, Language, OfficeKind } from '../contract/words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const DATE_FORMATS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY HH:mm:ss'] as const

/** A column whose words are translated into ours; a word that is not listed becomes `otherwise`, or refuses the line. */
const translated = <T extends Type.TSchema>(to: T) =>
  Type.Object({ column: Type.String(), words: Type.Record(Type.String(), to), otherwise: Type.Optional(to) }, closed)

/** How an office's own tables are read: which column is what, and what its words mean in ours. */
export const ImportMap = Type.Object(
  {
    /** Name of the source; ids of everything imported begin with it. */
    source: Type.String({ pattern: '^[a-z][a-z0-9-]{1,23}$' }),
    language: Language,
    /** The office under which the source's offices are placed. */
    root: Type.Object({ name: InLanguages, kind: OfficeKind }, closed),
    offices: Type.Object({ kind: OfficeKind, name: InLanguages, code: Type.Enum(['whole', 'first-word']) }, closed),
    complaints: Type.Object(
      {
        /** Absent: the source numbers nothing, and a line is known by its content. */
        id: Type.Optional(Type.String()),
        receivedOn: Type.String(),
        dateFormat: Type.Enum(DATE_FORMATS),
        office: Type.String(),
        account: Type.String(),
        attitudes: translated(Type.Array(Attitude, { minItems: 1 })),
      },
      closed,
    ),
    findings: Type.Optional(
      Type.Object(
        {
          /** Beside the complaints file. */
          file: Type.String({ pattern: '^[^/\\\\]+$' }),
          complaint: Type.String(),
          staffMember: Type.String(),
          unknownStaff: Type.Array(Type.String()),
          staffName: InLanguages,
          staffPost: InLanguages,
          office: Type.String(),
          allegation: Type.String(),
          finding: translated(orNull(Finding)),
          action: translated(orNull(Action)),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type ImportMap = Static<typeof ImportMap>

/** Throws one Error that names every fault of the map. */
export function readMap(text: string): ImportMap {
  const given: unknown = JSON.parse(text)
  const faults = Value.Errors(ImportMap, given).map((e) => `${e.instancePath || '/'} ${e.message}`)
  if (faults.length > 0) throw new Error(`The map is not right: ${faults.join('; ')}`)
  return given as ImportMap
}
