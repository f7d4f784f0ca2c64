import type { Static, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { Problem } from '../problem.ts'

/** What a form said, as the contract takes it from anybody. Throws Problem request/invalid. */
export function accepted<Schema extends TSchema>(schema: Schema, given: unknown): Static<Schema> {
  if (!Value.Check(schema, given)) throw new Problem('request/invalid')
  return given
}
