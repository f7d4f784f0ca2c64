import { ENOUGH_FOR_SHARE } from '../../rules/shown-share.ts'
import { ACTIONS, FINDINGS, PUBLIC_SERVICES } from '../../rules/vocabulary.ts'
import type { OfficeReport } from '../contract/trends.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { complaintsOf, metOf, ratingsIn, satisfiedOf } from './figures.ts'
import type { Period } from './period.ts'
import type { ComplaintSource } from './sources.ts'
import { type Sum, together } from './sum.ts'

const ORDER: readonly string[] = [...PUBLIC_SERVICES, 'unknown']

interface Material {
  readonly officeId: string
  readonly period: Period
  /** As the reader may see them. */
  readonly months: readonly (Sum | null)[]
  readonly complaints: readonly ComplaintSource[]
}

/** The report of an office, from sums and from what complaints count as; no rating and no complaint is opened. */
export function officeReportOf(
  { officeId, period, months, complaints }: Material,
  { directory }: Snapshot,
  now: Date,
): OfficeReport {
  const all = together(months)
  const { vi, en } = directory.offices.get(officeId)?.name ?? { vi: officeId, en: officeId }
  const counted = <W extends string>(
    words: readonly W[],
    of: (complaint: ComplaintSource) => readonly W[] | undefined,
  ) =>
    words.map((word) => ({
      word,
      count: complaints.reduce((n, each) => n + (of(each) ?? []).filter((said) => said === word).length, 0),
    }))
  return {
    officeId,
    name: { vi, en },
    period: { ...period },
    served: all.served > 0 ? all.served : null,
    satisfied: satisfiedOf(all),
    scores: ratingsIn(all.scores) >= ENOUGH_FOR_SHARE ? [...all.scores] : null,
    unverified: ratingsIn(all.unverified),
    services: Object.entries(all.services)
      .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
      .map(([service, tally]) => ({
        service,
        satisfied: satisfiedOf(tally),
        received: tally.received,
        upheld: tally.upheld,
      })),
    criteria: metOf(all),
    complaints: complaintsOf(all),
    answers: answersOf(complaints, now),
    findings: counted(FINDINGS, ({ findings }) => findings).map(({ word, count }) => ({ finding: word, count })),
    actions: counted(ACTIONS, ({ actions }) => actions).map(({ word, count }) => ({ action: word, count })),
  }
}

function answersOf(complaints: readonly ComplaintSource[], now: Date): OfficeReport['answers'] {
  const answers = { onTime: 0, late: 0, overdue: 0, inTime: 0, withdrawn: 0, unknown: 0 }
  for (const each of complaints) answers[becameOf(each, now)] += 1
  return answers
}

function becameOf({ answered, isOpen, isWithdrawn, dueAt }: ComplaintSource, now: Date): keyof OfficeReport['answers'] {
  if (answered) {
    if (answered.dueBy === null) return 'unknown'
    return answered.at <= answered.dueBy ? 'onTime' : 'late'
  }
  if (isWithdrawn) return 'withdrawn'
  if (!isOpen) return 'unknown'
  return dueAt && dueAt < now ? 'overdue' : 'inTime'
}
