import { addAllowance } from './allowance.ts'
import { type Deadline, deadlinesOf, type LoggedEvent, latestRound } from './deadline.ts'
import type { Policy, Step } from './policy.ts'
import type { Instant, WorkingCalendar } from './working-calendar.ts'

export type Owed =
  | { readonly verb: 'remind'; readonly at: Instant; readonly of: Deadline['kind']; readonly share: number }
  | { readonly verb: 'escalate'; readonly at: Instant; readonly level: number; readonly to: Step['to'] }
  | { readonly verb: 'resume'; readonly at: Instant }
  | { readonly verb: 'lapse'; readonly at: Instant }

/**
 * The next thing time itself owes this complaint, or null. Each answer becomes an event of the log, so the same step is never
 * owed twice, however often or late this is asked. A reminder whose deadline has already gone by is skipped.
 */
export function nextOwed(
  log: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
  now: Instant,
): Owed | null {
  const deadlines = deadlinesOf(log, policy, calendar)
  const round = latestRound(log)
  const owed: Owed[] = []
  if (deadlines.lapseAt !== null) owed.push({ verb: 'lapse', at: deadlines.lapseAt })
  if (deadlines.resumeAt !== null) {
    // While the citizen is asked, nobody is reminded or escalated: the handler is not the one who is late.
    owed.push({ verb: 'resume', at: deadlines.resumeAt })
  } else {
    for (const deadline of [deadlines.acknowledge, deadlines.resolve, deadlines.review]) {
      if (deadline) owed.push(...reminders(deadline, round, now), ...escalation(deadline, round, policy, calendar))
    }
  }
  return owed.reduce<Owed | null>((first, each) => (first === null || each.at < first.at ? each : first), null)
}

function reminders({ kind, by, since, reminders }: Deadline, round: readonly LoggedEvent[], now: Instant): Owed[] {
  if (now >= by) return []
  const given = round.filter((event) => event.verb === 'remind' && event.reminderOf === kind && event.at >= since)
  return reminders
    .filter(({ share }) => !given.some((event) => event.share === share))
    .map(({ share, at }) => ({ verb: 'remind', at, of: kind, share }))
}

/** One ladder for the deadlines of a round: whichever is missed, the case is one level further up. */
function escalation(
  { by }: Deadline,
  round: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
): Owed[] {
  const before = round.filter((event) => event.verb === 'escalate')
  const level = before.length + 1
  const step = policy.ladder[level - 1]
  if (!step) return []
  const previous = before.at(-1)
  const previousStep = policy.ladder[level - 2]
  const patience = previous && previousStep ? addAllowance(calendar, previous.at, previousStep.allowance) : by
  return [{ verb: 'escalate', at: Math.max(by, patience), level, to: step.to }]
}
