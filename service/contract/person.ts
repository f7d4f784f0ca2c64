import { type Static, Type } from 'typebox'
import { Id, InLanguages } from './words.ts'

/** Someone of the directory, as a case names them. */
export const Person = Type.Object({ id: Id, name: Type.String(), post: InLanguages }, { additionalProperties: false })
export type Person = Static<typeof Person>
