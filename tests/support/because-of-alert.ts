import type { AlertView } from '../../service/contract/index.ts'

/** Numbers as the night writes them into an alert: 17 of 60 ratings low, about 5 expected. */
export const BECAUSE_OF_ALERT: AlertView['because'] = {
  n: 60,
  of: 'ratings',
  observed: 17,
  expected: 5.2,
  ratio: 3.27,
  interval: [1.9, 5.2],
  chanceFalse: 0.32,
  reached: 5.6,
  threshold: 5.4,
  from: '2026-10-05',
  until: '2026-11-10',
  changed: { from: '2026-09-28', until: '2026-10-12' },
  baseline: { from: '2026-02-01', until: '2026-07-31', n: 140, ratio: 1.1 },
  statistics: 1,
  policyVersion: 1,
}
