import { type Asked, type Model, runningIn } from './model.ts'
import { moves } from './table.ts'

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
      m.asking = { by: by ?? '', of: runningIn(m) }
      break
    case 'approve-extension':
      m.granted[runningIn(m)] += 1
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
