import type { Expression } from './expression.ts'

/** A MongoDB filter over the stored facts of complaints, under `facts.`. */
export type DatabaseFilter = { readonly [key: string]: unknown }

export interface DatabaseQuestion {
  /** Selects every complaint the condition may mean, and no other unless the words of the account decide. */
  readonly filter: DatabaseFilter
  /** Whether what was selected must still be asked in memory, with its words: they are sealed, no query reads them. */
  readonly needsWords: boolean
}

const EVERYTHING: DatabaseFilter = {}
const NOTHING: DatabaseFilter = { $nor: [EVERYTHING] }

export const databaseQuestion = (expression: Expression): DatabaseQuestion => ({
  filter: filterOf(expression, true),
  needsWords: asksWords(expression),
})

/** `words` is what sealed words are taken for: found (the most that can be meant) or not found (the least). */
function filterOf(expression: Expression, words: boolean): DatabaseFilter {
  switch (expression.kind) {
    case 'all':
      return join(
        '$and',
        expression.of.map((each) => filterOf(each, words)),
        EVERYTHING,
        NOTHING,
      )
    case 'any':
      return join(
        '$or',
        expression.of.map((each) => filterOf(each, words)),
        NOTHING,
        EVERYTHING,
      )
    case 'not': {
      const of = filterOf(expression.of, !words)
      return of === EVERYTHING ? NOTHING : of === NOTHING ? EVERYTHING : { $nor: [of] }
    }
    case 'test': {
      const { fact, test } = expression
      const path = `facts.${fact}`
      switch (test.op) {
        case 'contains':
          return words ? EVERYTHING : NOTHING
        case 'in':
          return { [path]: { $in: test.values } }
        case 'every':
          return { [path]: { $all: test.values } }
        case 'exists':
          return { [path]: { $exists: true } }
        case 'size':
          return { [path]: { $size: test.n } }
        case 'range': {
          const { above, below } = test
          return {
            [path]: {
              ...(above ? { [above.inclusive ? '$gte' : '$gt']: above.value } : {}),
              ...(below ? { [below.inclusive ? '$lte' : '$lt']: below.value } : {}),
            },
          }
        }
      }
    }
  }
}

/** Leaves out what changes nothing, and is `decisive` as soon as one part is. */
function join(
  operator: '$and' | '$or',
  parts: readonly DatabaseFilter[],
  neutral: DatabaseFilter,
  decisive: DatabaseFilter,
): DatabaseFilter {
  if (parts.includes(decisive)) return decisive
  const asked = parts.filter((each) => each !== neutral)
  const [only, ...others] = asked
  if (!only) return neutral
  return others.length === 0 ? only : { [operator]: asked }
}

export const asksWords = (expression: Expression): boolean =>
  expression.kind === 'test'
    ? expression.test.op === 'contains'
    : expression.kind === 'not'
      ? asksWords(expression.of)
      : expression.of.some(asksWords)
