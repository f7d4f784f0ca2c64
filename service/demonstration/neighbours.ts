import { DAY, MINUTE } from '../../rules/working-calendar.ts'
import type { PlannedComplaint } from './planned.ts'

const PAIRS = 6

/**
 * Complaints about one desk that came within two days of each other: the handler of the later one notes, right after taking it up,
 * that both may tell of the same.
 */
export function linkedWithNeighbours(complaints: readonly PlannedComplaint[]): PlannedComplaint[] {
  let pairs = 0
  return complaints.map((complaint, index) => {
    const earlier = complaints
      .slice(0, index)
      .findLast(
        ({ body, filedAt }) =>
          body.deskCode === complaint.body.deskCode &&
          complaint.filedAt - filedAt < 2 * DAY &&
          body.service === complaint.body.service,
      )
    const taken = complaint.steps.findIndex((step) => step.verb === 'acknowledge')
    const at = (complaint.steps[taken]?.at ?? 0) + MINUTE
    const next = complaint.steps[taken + 1]
    if (!earlier || taken < 0 || pairs === PAIRS || !next || next.at <= at) return complaint
    pairs += 1
    const steps = [...complaint.steps]
    steps.splice(taken + 1, 0, { at, verb: 'link', otherKey: earlier.key })
    return { ...complaint, steps }
  })
}
