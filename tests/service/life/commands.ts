import fc from 'fast-check'
import type { Directory } from '../../../rules/directory.ts'
import type { Owed } from '../../../rules/escalation.ts'
import { ACTIONS, CITIZEN_VIEWS, FINDINGS } from '../../../rules/vocabulary.ts'
import type { Command } from '../../../service/complaints/command.ts'
import type { NewComplaint } from '../../../service/contract/index.ts'
import type { Asked, Model } from './model.ts'
import { verbsIn } from './table.ts'

const filing = (over: Partial<NewComplaint>): NewComplaint => ({
  deskCode: 'HK-01',
  attitudes: ['impolite', 'made-to-wait'],
  account: 'Tôi hỏi còn thiếu giấy gì thì bị gắt, phải chờ cả buổi mà không ai nói lý do.',
  language: 'vi',
  channel: 'desk-page',
  contact: { name: 'Phạm Minh Châu', email: 'chau@thu.vn' },
  ...over,
})

/** One about somebody, one about several, about nobody known, about the supervisor, and about the head of the office. */
export const FILINGS: readonly NewComplaint[] = [
  filing({ staffMemberIds: ['hk-nguyen-thi-hoa'] }),
  filing({ staffMemberIds: ['hk-nguyen-thi-hoa', 'hk-vu-dinh-nam'], attitudes: ['impolite'] }),
  filing({}),
  filing({ staffMemberIds: ['hk-tran-thi-lan-phuong'] }),
  filing({ staffMemberIds: ['hk-dang-minh-hop'], attitudes: ['threatening'] }),
]

/** Common ones more often, so that lives come far. */
const VERBS = [
  ...Array<string>(5).fill('acknowledge'),
  ...Array<string>(5).fill('clock'),
  ...Array<string>(6).fill('invite-reply'),
  ...Array<string>(5).fill('give-reply'),
  ...Array<string>(7).fill('resolve'),
  ...Array<string>(4).fill('confirm'),
  ...Array<string>(4).fill('contest'),
  'order-review',
  'correct-record',
  ...Array<string>(3).fill('request-extension'),
  ...Array<string>(3).fill('approve-extension'),
  'refuse-extension',
  'ask',
  'ask',
  'reply',
  'add',
  'reassign',
  'reassign',
  'transfer',
  'correct-accused',
  'correct-accused',
  'link',
  'unlink',
  'hold',
  'recuse',
  'assign',
  'withdraw',
]

export interface Roll {
  readonly verb: string
  /** Minutes until it is sent. */
  readonly wait: number
  readonly a: number
  readonly b: number
  readonly c: number
}

export const rolls = (most: number): fc.Arbitrary<Roll[]> =>
  fc.array(
    fc.record({
      verb: fc.constantFrom(...VERBS),
      wait: fc.oneof(fc.nat(90), fc.nat(90), fc.nat(3_000), fc.nat(40_000)),
      a: fc.nat(1_000),
      b: fc.nat(1_000),
      c: fc.nat(1_000),
    }),
    { minLength: 4, maxLength: most },
  )

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length]

const LONG_ENOUGH = 'Chúng tôi đã xem xét và trả lời ông/bà như sau.'
const PEOPLE = [
  'hk-nguyen-thi-hoa',
  'hk-vu-dinh-nam',
  'hk-tran-thi-lan-phuong',
  'hk-nguyen-thi-thanh-huong',
  'hk-dang-minh-hop',
  'hn-phan-huu-tuong',
  'nv-doan-minh-tri',
  'nv-mai-thi-thu-hien',
  'cg-to-thi-hanh',
  'nobody-at-all',
]

/** Mostly what could be meant, sometimes nonsense: both sides must say no with the same word. */
export function askFor(
  { verb: rolled, a, b, c }: Roll,
  model: Model,
  at: number,
  owed: Owed['verb'] | null,
  directory: Directory,
): Asked | null {
  // Three times in four something the state has, so that lives go on; else anything at all.
  const possible = VERBS.filter((each) => each === 'clock' || verbsIn(model.state).includes(each))
  const wanted = a % 4 === 0 || possible.length === 0 ? rolled : pick(possible, VERBS.indexOf(rolled) + b)
  const verb = wanted === 'clock' ? owed : wanted
  if (verb === null || verb === undefined) return null
  const staff = { verb, at, by: model.handler ?? 'nv-doan-minh-tri' }
  switch (verb) {
    case 'reply':
    case 'add':
    case 'contest':
    case 'withdraw':
    case 'hold':
    case 'recuse':
    case 'assign':
    case 'remind':
    case 'escalate':
    case 'resume':
    case 'lapse':
      return { verb, at, by: null }
    case 'order-review':
      return { verb, at, by: 'nv-doan-minh-tri' }
    case 'correct-record':
      return {
        verb,
        at,
        by: 'nv-doan-minh-tri',
        person: (c % 5 === 0 ? pick(PEOPLE, a) : pick(model.accused, a)) ?? 'hk-vu-dinh-nam',
      }
    case 'confirm':
      return { verb, at, by: null, answer: a % 2 === 0 ? 'satisfied' : 'partly-satisfied' }
    case 'invite-reply': {
      const about = a % 7 === 0 ? ['other'] : a % 3 === 0 ? model.allegations.slice(0, 1) : [...model.allegations]
      const person = (b % 6 === 0 ? pick(PEOPLE, c) : pick(model.accused, c)) ?? 'hk-vu-dinh-nam'
      return { ...staff, person, about, summaryNames: c % 11 === 0 }
    }
    case 'give-reply': {
      const invited = pick(model.invited, a)
      const by = (b % 8 === 0 ? pick(PEOPLE, c) : invited?.person) ?? 'hk-nguyen-thi-hoa'
      return { verb, at, by, invitation: invited?.id ?? 'none' }
    }
    case 'approve-extension':
    case 'refuse-extension':
      return {
        verb,
        at,
        by: pick([model.handler ?? '', 'hk-dang-minh-hop', 'nv-doan-minh-tri', model.asking?.by ?? ''], a) ?? '',
      }
    case 'resolve': {
      const people: (string | null)[] = model.accused.length > 0 ? [...model.accused] : [null]
      if (a % 13 === 0) people.push('hk-le-thi-thu-thao')
      if (a % 17 === 0) people.pop()
      const conclusions = people.flatMap((person, i) =>
        model.allegations.map((about, j) => ({
          person,
          about,
          finding: pick(FINDINGS, b + i + j) ?? 'upheld',
          action: pick(b % 2 === 0 ? ['none', 'apology'] : ACTIONS, c + i) ?? 'none',
        })),
      )
      return { ...staff, conclusions, answer: c % 9 === 0 ? 'Đã xem.' : LONG_ENOUGH }
    }
    case 'reassign':
      return { ...staff, to: pick(PEOPLE, a) ?? '' }
    case 'transfer':
      return { ...staff, desk: pick(['HK-01', 'CG-01', 'HK-02'], a) ?? '' }
    case 'correct-accused': {
      const add = a % 3 === 0 ? [] : [pick(PEOPLE, b) ?? '']
      const remove = c % 2 === 0 ? [] : [(c % 5 === 0 ? pick(PEOPLE, a) : pick(model.accused, a)) ?? 'hk-vu-dinh-nam']
      return { ...staff, add: add.filter((id) => id === 'nobody-at-all' || directory.staff.has(id)), remove }
    }
    case 'link':
    case 'unlink':
      return { ...staff, other: pick(['other-1', 'other-2', 'the-case'], a) ?? '' }
    default:
      return staff
  }
}

/** The system's own command for what is asked. */
export function commandOf(asked: Asked, owed: Owed | null, id: string): Command {
  const { verb, at, by } = asked
  const citizen = ['reply', 'add', 'confirm', 'contest', 'withdraw'].includes(verb)
  const view = CITIZEN_VIEWS.find((each) => each === asked.answer)
  return {
    id,
    at: new Date(at),
    by: citizen ? { actor: 'citizen' } : by === null ? { actor: 'clock' } : { actor: 'staff', staffMemberId: by },
    verb,
    words:
      verb === 'resolve'
        ? asked.answer
        : asked.summaryNames
          ? 'Chị Phạm Minh Châu nói rằng bị gắt.'
          : 'Lời được ghi lại.',
    view,
    staffMemberId: asked.person,
    allegations: asked.about,
    invitation: asked.invitation,
    days: 3,
    conclusions: asked.conclusions?.map(({ person, about, finding, action }) => ({
      staffMemberId: person,
      allegation: about,
      finding,
      action,
    })),
    to: asked.to,
    toDesk: asked.desk,
    add: asked.add,
    remove: asked.remove,
    other: asked.other,
    otherHandlerId: null,
    owed,
  } as unknown as Command
}
