import type { CheckReport } from '../../contract/policies.ts'
import type { Checked, CheckOrder } from '../workshop/order.ts'
import { checkText } from './check.ts'
import { pathText } from './place.ts'
import { readablePolicy } from './readable.ts'
import { sentenceOf } from './sentences.ts'

/** More than anyone mends at once. */
const FAULTS_AT_MOST = 100

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
    return { policy: null, report: { ...NOTHING, faults, obstacles: ['faults'] } }
  }
  const { policy, placeOf } = checked
  const seated = (id: string) => directory === null || directory.staff.get(id)?.active === true
  const obstacles: CheckReport['obstacles'] = policy.outsideSeat.every(seated) ? [] : ['outside-seat']
  return { policy, report: { ...NOTHING, readable: readablePolicy(policy, placeOf), obstacles } }
}

const NOTHING: CheckReport = { faults: [], remarks: [], more: 0, readable: null, obstacles: [] }
