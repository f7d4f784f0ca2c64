import { addAllowance, type Deadline, deadlinesOf, type LoggedEvent } from './deadline.ts'
import type { Policy, Step } from './policy.ts'
import { addWorkingTime, type Instant, type WorkingCalendar, workingTimeBetween } from './working-calendar.ts'

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
  const owed: Owed[] = []
  if (deadlines.lapseAt !== null) owed.push({ verb: 'lapse', at: deadlines.lapseAt })
  if (deadlines.resumeAt !== null) {
    // While the citizen is asked, nobody is reminded or escalated: the handler is not the one who is late.
    owed.push({ verb: 'resume', at: deadlines.resumeAt })
  } else {
    for (const deadline of [deadlines.acknowledge, deadlines.resolve, deadlines.review]) {
      if (deadline)
        owed.push(...reminders(deadline, log, policy, calendar, now), ...escalation(deadline, log, policy, calendar))
    }
  }
  return owed.reduce<Owed | null>((first, each) => (first === null || each.at < first.at ? each : first), null)
}

/** A share of an allowance is a share of its working time, so that nobody is reminded at night. */
function reminders(
  deadline: Deadline,
  log: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
  now: Instant,
): Owed[] {
  if (now >= deadline.by) return []
  const given = log.filter((event) => event.verb === 'remind' && event.reminderOf === deadline.kind)
  const working = workingTimeBetween(calendar, deadline.from, deadline.by)
  return policy.reminders
    .filter((share) => !given.some((event) => event.share === share))
    .map((share) => ({
      verb: 'remind',
      at: addWorkingTime(calendar, deadline.from, Math.round(working * share)),
      of: deadline.kind,
      share,
    }))
}

function escalation(
  deadline: Deadline,
  log: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
): Owed[] {
  const before = log.filter((event) => event.verb === 'escalate')
  const level = before.length + 1
  const step = policy.ladder[level - 1]
  if (!step) return []
  const previous = before.at(-1)
  const previousStep = policy.ladder[level - 2]
  const patience = previous && previousStep ? addAllowance(calendar, previous.at, previousStep.allowance) : deadline.by
  return [{ verb: 'escalate', at: Math.max(deadline.by, patience), level, to: step.to }]
}
