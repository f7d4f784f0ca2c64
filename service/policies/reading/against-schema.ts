import { nearest } from '../../../rules/condition/nearest.ts'
import type { DocumentFault, WantedType } from './fault.ts'
import type { PathStep } from './place.ts'

/** As much of JSON Schema as the contract's policy document uses; read from there, so that nothing is said twice. */
interface Schema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: object
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every way a value departs from the schema, each with its path and the nearest right word. */
export function faultsAgainst(schema: object, value: unknown): DocumentFault[] {
  const faults: DocumentFault[] = []
  look(schema as Schema, value, [], faults)
  return faults
}

function look(schema: Schema, value: unknown, path: readonly PathStep[], faults: DocumentFault[]): void {
  const wanted = (type: WantedType) => faults.push({ kind: 'wrong-type', wanted: type, path })
  if (schema.anyOf) {
    lookAtChoice(schema.anyOf, value, path, faults)
    return
  }
  if (schema.enum) {
    if (typeof value !== 'string') wanted('string')
    else if (!schema.enum.includes(value)) {
      const near = nearest(value, schema.enum)
      faults.push({ kind: 'unknown-word', given: value, nearest: near, known: schema.enum, path })
    }
    return
  }
  switch (schema.type) {
    case 'object':
      if (!isObject(value)) wanted('object')
      else lookAtFields(schema, value, path, faults)
      return
    case 'array':
      if (!Array.isArray(value)) wanted('array')
      else lookAtItems(schema, value, path, faults)
      return
    case 'string':
      if (typeof value !== 'string') wanted('string')
      else lookAtText(schema, value, path, faults)
      return
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || (schema.type === 'integer' && !Number.isInteger(value))) wanted(schema.type)
      else lookAtNumber(schema, value, path, faults)
      return
    default:
  }
}

function lookAtFields(
  { properties, required = [] }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: readonly PathStep[],
  faults: DocumentFault[],
): void {
  if (!properties) return
  const known = Object.keys(properties)
  for (const [name, each] of Object.entries(value)) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (inner) look(inner, each, [...path, name], faults)
    else {
      const near = nearest(name, known)
      faults.push({ kind: 'unknown-field', given: name, nearest: near, known, path: [...path, name] })
    }
  }
  for (const field of required) if (!Object.hasOwn(value, field)) faults.push({ kind: 'missing-field', field, path })
}

function lookAtItems(
  { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema,
  value: readonly unknown[],
  path: readonly PathStep[],
  faults: DocumentFault[],
): void {
  if (value.length < minItems) faults.push({ kind: 'too-few', limit: minItems, path })
  if (value.length > maxItems) faults.push({ kind: 'too-many', limit: maxItems, path })
  if (items) for (const [i, each] of value.entries()) look(items, each, [...path, i], faults)
}

function lookAtText(
  { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema,
  value: string,
  path: readonly PathStep[],
  faults: DocumentFault[],
): void {
  if (value.length < minLength) faults.push({ kind: 'empty', path })
  else if (value.length > maxLength) faults.push({ kind: 'too-long', limit: maxLength, path })
  else if (pattern && !new RegExp(pattern).test(value)) faults.push({ kind: 'not-an-id', path })
}

function lookAtNumber(schema: Schema, value: number, path: readonly PathStep[], faults: DocumentFault[]): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema
  const { exclusiveMinimum: above = Number.NEGATIVE_INFINITY, exclusiveMaximum: below = Number.POSITIVE_INFINITY } =
    schema
  if (value < minimum || value > maximum) {
    faults.push({ kind: 'out-of-range', from: minimum, to: maximum, inside: false, path })
  } else if (value <= above || value >= below) {
    faults.push({ kind: 'out-of-range', from: above, to: below, inside: true, path })
  }
}

/** The alternative that was meant, by the shape of what was written: a word, or the object that shares most of its fields. */
function lookAtChoice(
  choices: readonly Schema[],
  value: unknown,
  path: readonly PathStep[],
  faults: DocumentFault[],
): void {
  if (typeof value === 'string') {
    const words = choices.find((choice) => choice.enum)
    if (words) {
      look(words, value, path, faults)
      return
    }
  }
  if (!isObject(value)) {
    faults.push({ kind: 'wrong-type', wanted: 'assignee', path })
    return
  }
  const tried = choices
    .filter((choice) => choice.properties)
    .map((choice) => {
      const found: DocumentFault[] = []
      look(choice, value, path, found)
      const shared = Object.keys(value).filter((name) => Object.hasOwn(choice.properties ?? {}, name)).length
      return { found, shared }
    })
    .sort((a, b) => b.shared - a.shared || a.found.length - b.found.length)
  faults.push(...(tried[0]?.found ?? []))
}
