import type { Policy } from '../../rules/policy.ts'

/** The terms an installation begins with, demonstration or real: what is promised until an office writes its own policy. */
export const FIRST_TERMS: Pick<Policy, 'allowances' | 'questionsAtMost' | 'reminders'> = {
  allowances: {
    acknowledge: { amount: 1, unit: 'working-days' },
    resolve: { amount: 5, unit: 'working-days' },
    review: { amount: 10, unit: 'working-days' },
    question: { amount: 5, unit: 'working-days' },
    silence: { amount: 15, unit: 'working-days' },
    reply: { amount: 2, unit: 'working-days' },
    dispute: { amount: 10, unit: 'working-days' },
  },
  questionsAtMost: 2,
  reminders: [0.5, 0.8],
}
