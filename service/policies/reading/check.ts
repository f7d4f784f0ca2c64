import { check as checkCondition } from '../../../rules/condition/index.ts'
import { nearest } from '../../../rules/condition/nearest.ts'
import { LONGEST_QUESTION, type Policy } from '../../../rules/policy.ts'
import { LARGEST_RULE, PolicyDocument, type TextFormat } from '../../contract/policy-document.ts'
import { faultsAgainst } from './against-schema.ts'
import { policyOf } from './document.ts'
import type { DocumentFault } from './fault.ts'
import type { PathStep } from './place.ts'
import { type Placed, readText } from './text.ts'

/** A fault with the rule it stands in, by the name its author gave it. */
export type PolicyTextFault = Placed<DocumentFault> & { readonly rule: string | null }

export type CheckedText =
  | { readonly faults: readonly PolicyTextFault[] }
  | { readonly policy: Policy; readonly placeOf: (path: readonly PathStep[]) => Placed<object>['place'] }

export interface CheckContext {
  readonly version: number
  /** Who may be named; null where no directory is at hand, as for a file on its own. */
  readonly people: readonly string[] | null
}

/** From a text to the policy it means, or to everything that is wrong with it, each with its place. */
export function checkText(text: string, format: TextFormat, context: CheckContext): CheckedText {
  const read = readText(text, format)
  if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, rule: null })) }
  const { value, placeOf } = read

  const placed = (faults: readonly DocumentFault[]): PolicyTextFault[] =>
    faults
      .map((fault) => ({
        ...fault,
        rule: ruleIn(value, fault.path),
        place: placeOf(fault.path, fault.kind === 'unknown-field' || fault.kind === 'condition' ? 'key' : 'value'),
      }))
      .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)

  const shape = faultsAgainst(PolicyDocument, value)
  // What is built on a broken shape would only be found wrong for reasons of its own.
  if (shape.length > 0) return { faults: placed(shape) }
  const document = value as PolicyDocument
  const meaning = [...faultsOfRules(document), ...faultsOfTerms(document), ...faultsOfPeople(document, context.people)]
  if (meaning.length > 0) return { faults: placed(meaning) }
  return { policy: policyOf(document, context.version), placeOf }
}

function ruleIn(value: unknown, [first, index]: readonly PathStep[]): string | null {
  if (first !== 'rules' || index === undefined) return null
  const id: unknown = (value as PolicyDocument).rules[Number(index)]?.id
  return typeof id === 'string' ? id : null
}

function faultsOfRules({ rules }: PolicyDocument): DocumentFault[] {
  const faults: DocumentFault[] = []
  const seen = new Map<string, number>()
  rules.forEach((rule, i) => {
    const first = seen.get(rule.id)
    if (first === undefined) seen.set(rule.id, i)
    else faults.push({ kind: 'same-id', first: first + 1, path: ['rules', i, 'id'] })
    if (Buffer.byteLength(JSON.stringify(rule)) > LARGEST_RULE) {
      faults.push({ kind: 'rule-too-large', limit: LARGEST_RULE, path: ['rules', i] })
    }
    const checked = checkCondition(rule.when ?? {})
    if (!('faults' in checked)) return
    for (const fault of checked.faults) {
      faults.push({ kind: 'condition', fault, path: ['rules', i, 'when', ...fault.path.split('.').filter(Boolean)] })
    }
  })
  return faults
}

function faultsOfTerms({ reminders = [], outsideSeat = [], allowances = {} }: PolicyDocument): DocumentFault[] {
  const { question } = allowances
  const longest = question ? LONGEST_QUESTION[question.unit] : 0
  const ascending = reminders.every((share, i) => i === 0 || share > (reminders[i - 1] ?? 0))
  const [one, other] = outsideSeat
  return [
    ...(ascending ? [] : [{ kind: 'not-ascending' as const, path: ['reminders'] }]),
    ...(question && question.amount > longest
      ? [{ kind: 'question-too-long' as const, longest, path: ['allowances', 'question', 'amount'] }]
      : []),
    ...(one !== undefined && one === other ? [{ kind: 'same-person' as const, path: ['outsideSeat', 1] }] : []),
  ]
}

function faultsOfPeople(
  { rules, outsideSeat = [] }: PolicyDocument,
  people: readonly string[] | null,
): DocumentFault[] {
  if (people === null) return []
  const known = new Set(people)
  const unknown = (given: string, path: readonly PathStep[]): DocumentFault[] =>
    known.has(given) ? [] : [{ kind: 'unknown-person', given, nearest: nearest(given, people), path }]
  return [
    ...outsideSeat.flatMap((id, i) => unknown(id, ['outsideSeat', i])),
    ...rules.flatMap(({ then: { assign } }, i) => {
      if (typeof assign !== 'object') return []
      if ('person' in assign) return unknown(assign.person, ['rules', i, 'then', 'assign', 'person'])
      return assign.pool.flatMap((id, n) => unknown(id, ['rules', i, 'then', 'assign', 'pool', n]))
    }),
  ]
}
