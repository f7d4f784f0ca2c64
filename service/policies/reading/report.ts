import { analyse, WEIGHT_OF } from '../../../rules/analysis/index.ts'
import type { Directory } from '../../../rules/directory.ts'
import type { Policy } from '../../../rules/policy.ts'
import type { CheckReport } from '../../contract/policies.ts'
import type { Checked, CheckOrder } from '../workshop/order.ts'
import { checkText } from './check.ts'
import { type PathStep, type Place, pathText } from './place.ts'
import { readablePolicy } from './readable.ts'
import { remarkSentence } from './remarks.ts'
import { sentenceOf } from './sentences.ts'

/** More than anyone mends at once. */
const FAULTS_AT_MOST = 100
const REMARKS_AT_MOST = 100

type PlaceOf = (path: readonly PathStep[]) => Place

/** Everything there is to say of a text: its faults, or what the analysis remarks and how it reads. */
export function reportOf({ authored, version, directory }: CheckOrder): Checked {
  const people = directory === null ? null : [...directory.staff.keys()]
  const checked = checkText(authored.text, authored.format, { version, people })
  if ('faults' in checked) {
    const faults = checked.faults.slice(0, FAULTS_AT_MOST).map((fault) => ({
      ...fault.place,
      rule: fault.rule,
      path: pathText(fault.path),
      says: sentenceOf(fault),
    }))
    return { policy: null, report: { faults, remarks: [], more: 0, readable: null, obstacles: ['faults'] } }
  }
  const { policy, placeOf } = checked
  const readable = readablePolicy(policy, placeOf, directory)
  return { policy, report: { faults: [], readable, ...remarksOf(policy, directory, placeOf) } }
}

/** What the analysis has to say about a policy; nothing where there is no directory to say it of. */
export function remarksOf(
  policy: Policy,
  directory: Directory | null,
  placeOf: PlaceOf,
): Pick<CheckReport, 'remarks' | 'more' | 'obstacles'> {
  if (directory === null) return { remarks: [], more: 0, obstacles: [] }
  const analysed = analyse(policy, { directory })
  if ('faults' in analysed) return { remarks: [], more: 0, obstacles: ['faults'] }
  const { remarks } = analysed
  const blocking = remarks.filter(({ kind }) => WEIGHT_OF[kind] === 'fault')
  const seat = blocking.some(({ kind }) => kind.startsWith('outside-seat'))
  const others = blocking.some(({ kind }) => !kind.startsWith('outside-seat'))
  return {
    remarks: remarks.slice(0, REMARKS_AT_MOST).map((remark) => ({
      kind: remark.kind,
      weight: WEIGHT_OF[remark.kind],
      rules: [...remark.rules],
      line: remark.paths[0] === undefined ? null : placeOf(remark.paths[0].split('.')).line,
      says: remarkSentence(remark),
      witness: remark.witness && {
        facts: { ...remark.witness.facts },
        decidedBy: remark.witness.decidedBy?.rule ?? null,
      },
    })),
    more: Math.max(0, remarks.length - REMARKS_AT_MOST),
    obstacles: [...(seat ? (['outside-seat'] as const) : []), ...(others ? (['blocking-remarks'] as const) : [])],
  }
}
