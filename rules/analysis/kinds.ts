/** How much a remark should trouble whoever wants to activate the policy: a fault is never what anyone meant. */
export const WEIGHTS = ['fault', 'warning', 'note'] as const
export type Weight = (typeof WEIGHTS)[number]

/** Everything that can be remarked on a policy before it runs, in the order it is reported within one weight. */
export const REMARK_KINDS = [
  // The rules among themselves.
  'unreachable',
  'shadowed',
  'conflict',
  'gap',
  'order-decides',
  'does-nothing',
  'duplicate-id',
  'undecided',
  // The terms.
  'amount-not-positive',
  'acknowledge-longer-than-resolve',
  'question-longer-than-resolve',
  'reply-longer-than-resolve',
  'questions-not-whole',
  'reminders-out-of-order',
  'ladder-empty',
  'ladder-never-reaches-reform-office',
  'ladder-goes-down',
  'step-shorter-than-reminder',
  // The people and places.
  'unknown-office',
  'unknown-desk',
  'unknown-staff-member',
  'unknown-assignee',
  'inactive-assignee',
  'pool-empty',
  'office-without-head',
  'reform-office-empty',
  'outside-seat-incomplete',
  'outside-seat-unknown',
  'outside-seat-inactive',
  'outside-seat-inside-tree',
] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

export const WEIGHT_OF: Readonly<Record<RemarkKind, Weight>> = {
  unreachable: 'fault',
  shadowed: 'fault',
  conflict: 'warning',
  gap: 'warning',
  'order-decides': 'note',
  'does-nothing': 'warning',
  'duplicate-id': 'fault',
  undecided: 'note',
  'amount-not-positive': 'fault',
  'acknowledge-longer-than-resolve': 'fault',
  'question-longer-than-resolve': 'warning',
  'reply-longer-than-resolve': 'warning',
  'questions-not-whole': 'fault',
  'reminders-out-of-order': 'fault',
  'ladder-empty': 'fault',
  'ladder-never-reaches-reform-office': 'warning',
  'ladder-goes-down': 'warning',
  'step-shorter-than-reminder': 'warning',
  'unknown-office': 'warning',
  'unknown-desk': 'warning',
  'unknown-staff-member': 'warning',
  'unknown-assignee': 'fault',
  'inactive-assignee': 'warning',
  'pool-empty': 'fault',
  'office-without-head': 'note',
  'reform-office-empty': 'fault',
  'outside-seat-incomplete': 'fault',
  'outside-seat-unknown': 'fault',
  'outside-seat-inactive': 'fault',
  'outside-seat-inside-tree': 'fault',
}
