import { nextState } from '../../rules/complaint.ts'
import type { LoggedEvent } from '../../rules/deadline.ts'
import { nextOwed } from '../../rules/escalation.ts'
import type { Policy } from '../../rules/policy.ts'
import type { State } from '../../rules/vocabulary.ts'
import type { Instant, WorkingCalendar } from '../../rules/working-calendar.ts'
import type { PlannedStep } from './planned.ts'

/**
 * What people did, with what time did in between up to `until`: escalations, the end of a pause, the lapse after silence.
 * Reminders are left out: nobody needs to read in history that somebody was reminded. Throws when a step is unlawful.
 */
export function withClockSteps(
  filedAt: Instant,
  human: readonly PlannedStep[],
  policy: Policy,
  calendar: WorkingCalendar,
  until: Instant,
): PlannedStep[] {
  const silent: Policy = { ...policy, reminders: [] }
  const log: LoggedEvent[] = [{ at: filedAt, verb: 'file' }]
  const steps: PlannedStep[] = []
  let state: State = 'assigned'

  function take(step: PlannedStep, event: LoggedEvent) {
    const next = nextState(state, step.verb)
    if (typeof next !== 'string') throw new Error(`${step.verb} cannot follow in ${state}`)
    state = next
    log.push(event)
    steps.push(step)
  }

  function passTime(to: Instant) {
    for (;;) {
      const owed = nextOwed(log, silent, calendar, to)
      // What is at its end stays as it is, however late.
      if (owed === null || owed.at > to || typeof nextState(state, owed.verb) !== 'string') return
      const step = { at: owed.at, verb: owed.verb }
      take(step, owed.verb === 'escalate' ? { ...step, level: owed.level } : step)
    }
  }

  for (const step of human) {
    passTime(step.at)
    take(step, step)
  }
  passTime(until)
  return steps
}
