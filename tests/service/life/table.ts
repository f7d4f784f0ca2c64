/**
 * The life of a complaint, told a second time: its own table, its own conditions, none of them taken from `rules/`. A test holds the
 * system against it, so whoever changes the life changes it twice, on purpose.
 */

const TABLE: Readonly<Record<string, string>> = {
  assigned:
    'acknowledge>acknowledged ask>waiting add correct-record invite-reply>acknowledged give-reply request-extension approve-extension ' +
    'refuse-extension reassign transfer correct-accused link unlink escalate remind ' +
    'retime recuse hold>held resolve>resolved withdraw>withdrawn',
  acknowledged:
    'ask>waiting add correct-record invite-reply give-reply request-extension approve-extension refuse-extension reassign>assigned ' +
    'transfer>assigned correct-accused link unlink escalate remind retime recuse>assigned hold>held resolve>resolved withdraw>withdrawn',
  waiting:
    'reply>acknowledged resume>acknowledged add correct-record invite-reply give-reply request-extension approve-extension refuse-extension ' +
    'reassign>assigned correct-accused link unlink retime recuse hold>held resolve>resolved withdraw>withdrawn',
  resolved: 'confirm>closed contest>in-review order-review>in-review correct-record lapse>closed add retime',
  'in-review':
    'add correct-record invite-reply give-reply request-extension approve-extension refuse-extension reassign correct-accused link unlink ' +
    'escalate remind retime recuse hold>held resolve>closed withdraw>withdrawn',
  held: 'assign>assigned reassign>assigned add correct-record give-reply escalate remind retime withdraw>withdrawn',
  closed: 'contest>in-review order-review>in-review correct-record',
  withdrawn: 'correct-record',
}

/** Whose verbs they are. */
export const WHO: Readonly<Record<string, string>> = {
  citizen: 'reply add confirm contest withdraw',
  handler: 'acknowledge ask invite-reply request-extension reassign transfer correct-accused link unlink resolve',
  'reform-office': 'reassign transfer correct-accused link unlink approve-extension refuse-extension',
  overseer: 'approve-extension refuse-extension',
  notified: 'give-reply',
}

export type Role = 'citizen' | 'handler' | 'reform-office' | 'overseer' | 'notified'

const MOVES = new Map(
  Object.entries(TABLE).map(([state, row]) => [
    state,
    new Map(
      row
        .split(' ')
        .filter(Boolean)
        .map((entry) => {
          const [verb = '', to = state] = entry.split('>')
          return [verb, to]
        }),
    ),
  ]),
)
export const moves = (state: string): ReadonlyMap<string, string> => MOVES.get(state) ?? new Map()

/** The verbs a state has. */
export const verbsIn = (state: string): string[] => [...moves(state).keys()]
