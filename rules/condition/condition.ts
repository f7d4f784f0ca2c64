/** A checked subset of MongoDB queries over the facts of a complaint, as it is written. */
export type Condition = { readonly [field: string]: unknown }

export const GROUPS = ['$and', '$or', '$nor'] as const

export const OPERATORS = [
  '$eq',
  '$ne',
  '$in',
  '$nin',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$exists',
  '$all',
  '$size',
  '$not',
  '$contains',
] as const
export type Operator = (typeof OPERATORS)[number]

export const MAX_DEPTH = 6
export const MAX_NODES = 500
/** Both in UTF-8; of one condition, about as JSON. */
export const MAX_STRING_BYTES = 1024
export const MAX_DOCUMENT_BYTES = 8 * 1024
