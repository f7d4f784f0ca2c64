import { type Asked, type Model, runningIn, uninvited, type World } from './model.ts'
import { moves, type Role, WHO } from './table.ts'

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
      return m.granted[runningIn(m)] >= 2 ? 'extended-enough' : null
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
