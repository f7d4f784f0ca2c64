import { type Refusal, refuse } from './refusal.ts'
import type { State } from './vocabulary.ts'

/** Everything that can happen to a complaint after it is filed. */
export const VERBS = [
  'acknowledge',
  'ask',
  'reply',
  'add',
  'resume',
  'invite-reply',
  'give-reply',
  'request-extension',
  'approve-extension',
  'refuse-extension',
  'reassign',
  'transfer',
  'correct-accused',
  'link',
  'unlink',
  'escalate',
  'remind',
  'retime',
  'hold',
  'recuse',
  'assign',
  'resolve',
  'confirm',
  'contest',
  'order-review',
  'correct-record',
  'lapse',
  'withdraw',
] as const
export type Verb = (typeof VERBS)[number]

/**
 * Who may do it. `clock` is the sweeper acting because time passed; `approver` oversees the case without handling it; `notified`
 * is a staff member whom the case is about and who was told so; `decider` decides on a dispute of such a person.
 */
export const ACTORS = ['citizen', 'handler', 'reform-office', 'approver', 'notified', 'decider', 'clock'] as const
export type Actor = (typeof ACTORS)[number]

export const ACTOR_OF: Readonly<Record<Verb, readonly Actor[]>> = {
  acknowledge: ['handler'],
  ask: ['handler'],
  reply: ['citizen'],
  add: ['citizen'],
  resume: ['clock'],
  'invite-reply': ['handler'],
  'give-reply': ['notified'],
  'request-extension': ['handler'],
  'approve-extension': ['approver'],
  'refuse-extension': ['approver'],
  reassign: ['handler', 'reform-office'],
  transfer: ['handler', 'reform-office'],
  'correct-accused': ['handler', 'reform-office'],
  link: ['handler', 'reform-office'],
  unlink: ['handler', 'reform-office'],
  escalate: ['clock'],
  remind: ['clock'],
  retime: ['clock'],
  hold: ['clock'],
  recuse: ['clock'],
  assign: ['clock'],
  resolve: ['handler'],
  confirm: ['citizen'],
  contest: ['citizen'],
  'order-review': ['decider'],
  'correct-record': ['decider'],
  lapse: ['clock'],
  withdraw: ['citizen'],
}

/**
 * The life of a complaint: state × verb → next state. What is absent cannot happen. A reminder, an escalation or a change
 * of hands never moves a complaint backwards; an independent review is the last word, unless a dispute of the person it went
 * against is found right. What a verb asks for besides the state stands in `barredBy`.
 */
export const LIFE: Readonly<Record<State, Readonly<Partial<Record<Verb, State>>>>> = {
  assigned: {
    acknowledge: 'acknowledged',
    ask: 'waiting',
    add: 'assigned',
    'invite-reply': 'acknowledged',
    'give-reply': 'assigned',
    'request-extension': 'assigned',
    'approve-extension': 'assigned',
    'refuse-extension': 'assigned',
    reassign: 'assigned',
    transfer: 'assigned',
    'correct-accused': 'assigned',
    'correct-record': 'assigned',
    link: 'assigned',
    unlink: 'assigned',
    escalate: 'assigned',
    remind: 'assigned',
    retime: 'assigned',
    hold: 'held',
    recuse: 'assigned',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  acknowledged: {
    ask: 'waiting',
    add: 'acknowledged',
    'invite-reply': 'acknowledged',
    'give-reply': 'acknowledged',
    'request-extension': 'acknowledged',
    'approve-extension': 'acknowledged',
    'refuse-extension': 'acknowledged',
    reassign: 'assigned',
    transfer: 'assigned',
    'correct-accused': 'acknowledged',
    'correct-record': 'acknowledged',
    link: 'acknowledged',
    unlink: 'acknowledged',
    escalate: 'acknowledged',
    remind: 'acknowledged',
    retime: 'acknowledged',
    hold: 'held',
    recuse: 'assigned',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  waiting: {
    reply: 'acknowledged',
    resume: 'acknowledged',
    add: 'waiting',
    'invite-reply': 'waiting',
    'give-reply': 'waiting',
    'request-extension': 'waiting',
    'approve-extension': 'waiting',
    'refuse-extension': 'waiting',
    reassign: 'assigned',
    'correct-accused': 'waiting',
    'correct-record': 'waiting',
    link: 'waiting',
    unlink: 'waiting',
    retime: 'waiting',
    hold: 'held',
    recuse: 'waiting',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  resolved: {
    confirm: 'closed',
    contest: 'in-review',
    'order-review': 'in-review',
    'correct-record': 'resolved',
    lapse: 'closed',
    add: 'resolved',
    retime: 'resolved',
  },
  'in-review': {
    add: 'in-review',
    'invite-reply': 'in-review',
    'give-reply': 'in-review',
    'request-extension': 'in-review',
    'approve-extension': 'in-review',
    'refuse-extension': 'in-review',
    reassign: 'in-review',
    'correct-accused': 'in-review',
    'correct-record': 'in-review',
    link: 'in-review',
    unlink: 'in-review',
    escalate: 'in-review',
    remind: 'in-review',
    retime: 'in-review',
    hold: 'held',
    recuse: 'in-review',
    resolve: 'closed',
    withdraw: 'withdrawn',
  },
  // A case held during its review goes back to review when someone takes it: `apply` reads that from the log.
  held: {
    assign: 'assigned',
    reassign: 'assigned',
    'correct-record': 'held',
    add: 'held',
    'give-reply': 'held',
    escalate: 'held',
    remind: 'held',
    retime: 'held',
    withdraw: 'withdrawn',
  },
  // To contest, only a citizen who was satisfied in part, and only for as long as silence would have been waited for.
  closed: { contest: 'in-review', 'order-review': 'in-review', 'correct-record': 'closed' },
  withdrawn: { 'correct-record': 'withdrawn' },
}

export const nextState = (state: State, verb: Verb): State | Refusal => LIFE[state][verb] ?? refuse('not-in-this-state')

/** The verbs this kind of actor has in this state, in the order of VERBS. */
export const openVerbs = (state: State, actor: Actor): Verb[] =>
  VERBS.filter((verb) => LIFE[state][verb] !== undefined && ACTOR_OF[verb].includes(actor))
