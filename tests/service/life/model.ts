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

const WHO: Readonly<Record<string, string>> = {
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
const moves = (state: string): ReadonlyMap<string, string> => MOVES.get(state) ?? new Map()

/** The verbs a state has. */
export const verbsIn = (state: string): string[] => [...moves(state).keys()]

export interface Invited {
  readonly id: string
  readonly person: string
  readonly about: readonly string[]
  readonly until: number
  replied: boolean
}

/** One complaint as the model remembers it. */
export interface Model {
  state: string
  handler: string | null
  accused: string[]
  everAccused: Set<string>
  contestedBy: string[]
  readonly allegations: readonly string[]
  readonly invited: Invited[]
  questions: number
  asking: { readonly by: string; readonly of: string } | null
  granted: { resolve: number; review: number }
  contests: number
  resolvedAt: number
  resolvedBy: string | null
  reviewing: boolean
  view: string | null
  readonly links: Set<string>
}

export interface Asked {
  readonly verb: string
  readonly at: number
  /** The staff member who sends it; null for citizen and clock. */
  readonly by: string | null
  readonly person?: string
  readonly about?: readonly string[]
  readonly invitation?: string
  readonly conclusions?: readonly { person: string | null; about: string; finding: string; action: string }[]
  readonly answer?: string
  readonly to?: string
  readonly desk?: string
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly other?: string
  readonly summaryNames?: boolean
}

/** What the model must be told of the world: who is who, and until when a partly satisfied citizen may contest. */
export interface World {
  readonly caseId: string
  readonly desk: () => string | null
  readonly isActive: (id: string) => boolean
  readonly isKnown: (id: string) => boolean
  /** By the model's own reading of the tree. */
  readonly isExcluded: (id: string, model: Model) => boolean
  readonly rank: (id: string) => number
  readonly isReform: (id: string) => boolean
  /** Whether they head the office of the case or one above it. */
  readonly heads: (id: string) => boolean
  readonly approvers: (model: Model, never: readonly (string | null)[]) => string[]
  /** The outside seat, as far as it may have the case. */
  readonly outside: (model: Model) => string[]
  readonly silenceOver: (resolvedAt: number) => number
}

const uninvited = (m: Model, person: string): string[] =>
  m.allegations.filter((each) => !m.invited.some((i) => i.person === person && i.about.includes(each)))

const kind = (m: Model): 'resolve' | 'review' => (m.contests > 0 ? 'review' : 'resolve')

/** Why a verb is not even offered; null when it is. */
function notOffered(m: Model, verb: string, by: string | null, at: number, world: World): string | null {
  switch (verb) {
    case 'ask':
      return m.questions >= 2 ? 'already-asked-twice' : null
    case 'invite-reply':
      if (m.accused.length === 0) return 'not-accused'
      return m.accused.every((id) => uninvited(m, id).length === 0) ? 'already-notified' : null
    case 'give-reply': {
      const mine = m.invited.filter((i) => i.person === by)
      if (mine.length === 0 || !m.accused.includes(by ?? '')) return 'not-notified'
      return mine.every((i) => i.replied) ? 'already-replied' : null
    }
    case 'request-extension':
      if (m.asking) return 'extension-pending'
      return m.granted[kind(m)] >= 2 ? 'extended-enough' : null
    case 'approve-extension':
    case 'refuse-extension':
      if (!m.asking) return 'nothing-to-approve'
      return by === m.asking.by || by === m.handler ? 'own-extension' : null
    case 'transfer':
      return m.contests > 0 ? 'not-in-this-state' : null
    case 'unlink':
      return m.links.size === 0 ? 'not-linked' : null
    case 'contest':
      if (m.state !== 'closed') return null
      if (m.view !== 'partly-satisfied' || m.contests > 0) return 'not-in-this-state'
      return at > world.silenceOver(m.resolvedAt) ? 'too-late-to-contest' : null
    default:
      return null
  }
}

/** Against a person, or aimed at one. */
const accuses = (c: { person: string | null; finding: string; action: string }): boolean =>
  c.person !== null &&
  (['upheld', 'partly-upheld'].includes(c.finding) ||
    ['coaching', 'reflective-practice', 'referral-to-discipline'].includes(c.action))

function refusedAnswer(m: Model, { answer = '', conclusions = [], at }: Asked): string | null {
  if ([...answer.trim()].length < 20) return 'answer-too-short'
  if (conclusions.some((c) => c.person !== null && !m.accused.includes(c.person))) return 'not-accused'
  if (conclusions.some((c) => !m.allegations.includes(c.about))) return 'no-such-allegation'
  const people: (string | null)[] = m.accused.length > 0 ? m.accused : [null]
  for (const person of people)
    for (const about of m.allegations)
      if (!conclusions.some((c) => c.person === person && c.about === about)) return 'finding-missing'
  const heard = conclusions
    .filter(accuses)
    .map((c) => m.invited.find((i) => i.person === c.person && i.about.includes(c.about)))
  if (heard.some((i) => !i)) return 'notice-missing'
  return heard.some((i) => i && !i.replied && at <= i.until) ? 'reply-still-open' : null
}

/** The word of refusal, or null when it will happen. */
export function refusalIn(m: Model, asked: Asked, world: World): string | null {
  const { verb, by, at } = asked
  if (!moves(m.state).has(verb)) return 'not-in-this-state'
  const closed = notOffered(m, verb, by, at, world)
  if (closed) return closed
  switch (verb) {
    case 'invite-reply': {
      const { person = '', about = [] } = asked
      if (!m.accused.includes(person)) return 'not-accused'
      if (about.length === 0 || about.some((each) => !m.allegations.includes(each))) return 'no-such-allegation'
      if (about.some((each) => !uninvited(m, person).includes(each))) return 'already-notified'
      return asked.summaryNames ? 'summary-names-citizen' : null
    }
    case 'give-reply': {
      const invited = m.invited.find((i) => i.id === asked.invitation && i.person === by)
      if (!invited) return 'not-notified'
      return invited.replied ? 'already-replied' : null
    }
    case 'request-extension':
      return world.approvers(m, [by, m.handler]).length === 0 ? 'nobody-allowed' : null
    case 'recuse':
      // Nobody who may keep a case is made to give it up.
      return m.handler !== null && world.isExcluded(m.handler, m) ? null : 'not-in-this-state'
    case 'assign':
      return [...world.approvers(m, []), ...world.outside(m)].length === 0 ? 'nobody-allowed' : null
    case 'resolve':
      return refusedAnswer(m, asked)
    case 'reassign': {
      const { to = '' } = asked
      if (!world.isActive(to) || to === m.handler) return 'not-on-staff'
      if (world.isExcluded(to, m)) return 'excluded-by-guard'
      return m.contestedBy.some((id) => world.rank(to) < world.rank(id)) ? 'not-senior-enough' : null
    }
    case 'correct-record':
      return m.accused.includes(asked.person ?? '') ? null : 'not-accused'
    case 'transfer':
      return asked.desk === world.desk() ? 'same-desk' : null
    case 'correct-accused': {
      const { add = [], remove = [] } = asked
      if (add.some((id) => !world.isKnown(id))) return 'not-on-staff'
      if (remove.some((id) => !m.accused.includes(id))) return 'not-accused'
      const fresh = add.filter((id) => !m.accused.includes(id))
      return fresh.length + remove.length === 0 || add.some((id) => remove.includes(id)) ? 'nothing-to-correct' : null
    }
    case 'link':
      if (asked.other === world.caseId) return 'not-linkable'
      return m.links.has(asked.other ?? '') ? 'already-linked' : null
    case 'unlink':
      return m.links.has(asked.other ?? '') ? null : 'not-linked'
    default:
      return null
  }
}

/** What the system decided by chance of rules and calendars, which the model takes over and only checks. */
export interface Seen {
  readonly handler: string | null
  readonly invitation: { readonly id: string; readonly until: number } | null
  readonly accused: readonly string[]
}

/** The model after a command that was accepted. */
export function happened(m: Model, asked: Asked, seen: Seen): void {
  const { verb, by, at } = asked
  const before = m.state
  m.state = moves(m.state).get(verb) ?? m.state
  switch (verb) {
    case 'ask':
      m.questions += 1
      break
    case 'invite-reply':
      if (seen.invitation)
        m.invited.push({ ...seen.invitation, person: asked.person ?? '', about: asked.about ?? [], replied: false })
      break
    case 'give-reply':
      for (const i of m.invited) if (i.id === asked.invitation) i.replied = true
      break
    case 'request-extension':
      m.asking = { by: by ?? '', of: kind(m) }
      break
    case 'approve-extension':
      m.granted[kind(m)] += 1
      m.asking = null
      break
    case 'refuse-extension':
      m.asking = null
      break
    case 'resolve':
      m.asking = null
      m.resolvedAt = at
      m.resolvedBy = by
      m.reviewing = false
      break
    case 'confirm':
      m.view = asked.answer ?? null
      break
    case 'lapse':
      m.view = 'not-given'
      break
    case 'correct-record':
      m.accused = m.accused.filter((id) => id !== asked.person)
      break
    case 'contest':
    case 'order-review':
      m.contests += 1
      m.contestedBy = [...new Set([...m.contestedBy, ...[m.resolvedBy, m.handler].flatMap((id) => id ?? [])])]
      m.reviewing = true
      if (verb === 'contest') m.view = 'not-satisfied'
      if (seen.handler === null) m.state = 'held'
      break
    case 'escalate':
      if (before === 'held') m.state = seen.handler === null ? 'held' : m.reviewing ? 'in-review' : 'assigned'
      break
    case 'recuse':
      if (seen.handler === null) m.state = 'held'
      break
    case 'assign':
    case 'reassign':
      if (m.reviewing) m.state = 'in-review'
      break
    case 'transfer':
      for (const id of m.accused) m.everAccused.add(id)
      m.accused = [...seen.accused]
      if (seen.handler === null) m.state = 'held'
      break
    case 'correct-accused': {
      const { add = [], remove = [] } = asked
      for (const id of remove) m.everAccused.add(id)
      m.accused = [
        ...m.accused.filter((id) => !remove.includes(id)),
        ...new Set(add.filter((id) => !m.accused.includes(id))),
      ]
      for (const id of m.accused) m.everAccused.add(id)
      if (seen.handler === null) m.state = 'held'
      else if (seen.handler !== m.handler) m.state = m.reviewing ? 'in-review' : 'assigned'
      break
    }
    case 'link':
      m.links.add(asked.other ?? '')
      break
    case 'unlink':
      m.links.delete(asked.other ?? '')
      break
  }
  if (verb === 'hold') m.handler = null
  else m.handler = seen.handler
}

/** The verbs the model would offer to someone in this role. */
export function offeredBy(m: Model, role: Role, by: string | null, at: number, world: World): string[] {
  const theirs = (WHO[role] ?? '').split(' ')
  return [...moves(m.state).keys()].filter(
    (verb) => theirs.includes(verb) && notOffered(m, verb, by, at, world) === null,
  )
}

const rolesOf = (m: Model, by: string, world: World): Role[] => {
  if (world.isExcluded(by, m)) return []
  if (m.handler === by) return ['handler']
  if (world.isReform(by)) return ['reform-office']
  return world.heads(by) ? ['overseer'] : []
}

/** The word of refusal as the API says it: to whoever may not know of a case it does not exist. */
export function refusalOver(m: Model, asked: Asked, world: World): string | null {
  const { verb, by, at } = asked
  if (by === null) return refusalIn(m, asked, world)
  // Notices are found by whom they were sent to, whatever became of the case.
  if (verb === 'give-reply' && !m.invited.some((i) => i.id === asked.invitation && i.person === by))
    return 'not-notified'
  if (verb === 'give-reply') return refusalIn(m, asked, world)
  const [role] = rolesOf(m, by, world)
  if (role === undefined) return 'unknown'
  if (!moves(m.state).has(verb)) return 'not-in-this-state'
  if (!(WHO[role] ?? '').split(' ').includes(verb)) return 'not-yours'
  return notOffered(m, verb, by, at, world) ?? refusalIn(m, asked, world)
}

/** A complaint just filed. */
export const modelOf = (filed: {
  readonly state: string
  readonly handlerId: string | null
  readonly parties: { readonly accused: readonly string[] }
  readonly facts: { readonly attitudes: readonly string[] }
}): Model => ({
  state: filed.state,
  handler: filed.handlerId,
  accused: [...filed.parties.accused],
  everAccused: new Set(filed.parties.accused),
  contestedBy: [],
  allegations: filed.facts.attitudes,
  invited: [],
  questions: 0,
  asking: null,
  granted: { resolve: 0, review: 0 },
  contests: 0,
  resolvedAt: 0,
  resolvedBy: null,
  reviewing: false,
  view: null,
  links: new Set(),
})
