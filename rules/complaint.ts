import { type Refusal, refuse } from './refusal.ts'
import type { State } from './vocabulary.ts'

/** Everything that can happen to a complaint after it is filed. */
export const VERBS = [
  'acknowledge',
  'ask',
  'reply',
  'add',
  'resume',
  'reassign',
  'escalate',
  'remind',
  'hold',
  'resolve',
  'confirm',
  'contest',
  'lapse',
  'withdraw',
] as const
export type Verb = (typeof VERBS)[number]

/** Who may do it; `clock` is the sweeper acting because time passed. */
export const ACTORS = ['citizen', 'handler', 'reform-office', 'clock'] as const
export type Actor = (typeof ACTORS)[number]

export const ACTOR_OF: Readonly<Record<Verb, readonly Actor[]>> = {
  acknowledge: ['handler'],
  ask: ['handler'],
  reply: ['citizen'],
  add: ['citizen'],
  resume: ['clock'],
  reassign: ['handler', 'reform-office'],
  escalate: ['clock'],
  remind: ['clock'],
  hold: ['clock'],
  resolve: ['handler'],
  confirm: ['citizen'],
  contest: ['citizen'],
  lapse: ['clock'],
  withdraw: ['citizen'],
}

/**
 * The life of a complaint: state × verb → next state. What is absent cannot happen. A reminder, an escalation or a change
 * of hands never moves a complaint backwards; an independent review is the last word.
 */
export const LIFE: Readonly<Record<State, Readonly<Partial<Record<Verb, State>>>>> = {
  assigned: {
    acknowledge: 'acknowledged',
    ask: 'waiting',
    add: 'assigned',
    reassign: 'assigned',
    escalate: 'assigned',
    remind: 'assigned',
    hold: 'held',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  acknowledged: {
    ask: 'waiting',
    add: 'acknowledged',
    reassign: 'assigned',
    escalate: 'acknowledged',
    remind: 'acknowledged',
    hold: 'held',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  waiting: {
    reply: 'acknowledged',
    resume: 'acknowledged',
    add: 'waiting',
    reassign: 'assigned',
    hold: 'held',
    resolve: 'resolved',
    withdraw: 'withdrawn',
  },
  resolved: { confirm: 'closed', contest: 'in-review', lapse: 'closed', add: 'resolved' },
  'in-review': {
    add: 'in-review',
    reassign: 'in-review',
    escalate: 'in-review',
    remind: 'in-review',
    hold: 'held',
    resolve: 'closed',
    withdraw: 'withdrawn',
  },
  held: { reassign: 'assigned', add: 'held', remind: 'held', withdraw: 'withdrawn' },
  closed: {},
  withdrawn: {},
}

export const nextState = (state: State, verb: Verb): State | Refusal => LIFE[state][verb] ?? refuse('not-in-this-state')

/** The verbs open to this kind of actor in this state, in the order of VERBS. */
export const openVerbs = (state: State, actor: Actor): Verb[] =>
  VERBS.filter((verb) => LIFE[state][verb] !== undefined && ACTOR_OF[verb].includes(actor))
