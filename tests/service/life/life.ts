import { nextOwed } from '../../../rules/escalation.ts'
import { permittedVerbs } from '../../../rules/permission.ts'
import { isRefusal } from '../../../rules/refusal.ts'
import { OPEN_STATES } from '../../../rules/vocabulary.ts'
import { apply, type Command } from '../../../service/complaints/command.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { brokenAt, logged } from '../../../service/complaints/event-log.ts'
import { compose } from '../../../service/complaints/filing.ts'
import { circumstancesOf, offeredTo } from '../../../service/complaints/offered.ts'
import { termsOf } from '../../../service/complaints/terms.ts'
import { calendarOf } from '../../../service/directory/snapshot.ts'
import { openSealer } from '../../../service/security/seal.ts'
import { WEDNESDAY_MORNING } from '../../support/service.ts'
import { cityAtWork, keys, worldOf } from './city.ts'
import { askFor, commandOf, FILINGS, type Roll } from './commands.ts'
import { happened } from './happened.ts'
import { type Asked, type Model, modelOf, type World } from './model.ts'
import { offeredBy, refusalIn } from './refused.ts'

const snapshot = cityAtWork(WEDNESDAY_MORNING)
/** What happened over all lives. */
export const seen = { commands: 0, accepted: 0, refused: new Map<string, number>(), verbs: new Map<string, number>() }
/** A plain comparison: an assertion library would take longer over a million of them than everything else. */
function agree(what: string, system: unknown, model: unknown): void {
  if (system !== model) throw new Error(`${what}: the system says ${system}, the model ${model}`)
}
const sorted = (words: readonly string[]): string => [...words].sort().join(' ')

const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)

/** One complaint, twice: as the system keeps it and as the model remembers it. */
export class Life {
  document: ComplaintDocument
  readonly model: Model
  readonly world: World
  at: number

  constructor(filing: number) {
    const body = FILINGS[filing % FILINGS.length]
    const desk = body && snapshot.directory.desks.get(body.deskCode)
    if (!body || !desk) throw new Error('no such filing')
    this.at = WEDNESDAY_MORNING.getTime()
    this.document = compose(
      { caseId: 'the-case', receiptHash: 'x', body, desk, at: new Date(this.at), origin: 'citizen' },
      snapshot,
      keys,
    )
    this.model = modelOf(this.document)
    this.world = worldOf(snapshot, 'the-case', () => ({
      office: this.document.facts.office,
      desk: this.document.facts.desk,
      possibly: this.document.parties.possiblyAccused,
    }))
  }

  does(roll: Roll): void {
    this.at += roll.wait * 60_000
    const owed = nextOwed(
      logged(this.document.events),
      termsOf(snapshot, this.document.events),
      calendarOf(snapshot, this.document.facts.office),
      this.at,
    )
    const due = owed !== null && owed.at <= this.at ? owed : null
    const asked = askFor(roll, this.model, this.at, due?.verb ?? null, snapshot.directory)
    if (asked === null) return
    const command = commandOf(asked, due, `c${this.document.events.length}`)
    const expected = refusalIn(this.model, asked, this.world)
    const before = this.document
    const change = apply(before, command, snapshot, () => openSealer(before._id, before.sealed.key, keys))
    seen.commands += 1
    count(seen.verbs, asked.verb)
    const refused = isRefusal(change) ? change.refused : null
    agree(`${asked.verb} in ${this.model.state}`, refused, expected)
    if (isRefusal(change)) {
      count(seen.refused, change.refused)
      return
    }
    seen.accepted += 1
    this.document = {
      ...before,
      ...change.set,
      version: before.version + 1,
      events: [...before.events, change.event],
      sealed: { ...before.sealed, texts: change.text ? [...before.sealed.texts, change.text] : before.sealed.texts },
    }
    this.follow(asked, command)
  }

  private follow(asked: Asked, command: Command): void {
    const replyBy = this.document.events.at(-1)?.facts.replyBy
    const until = replyBy instanceof Date ? replyBy.getTime() : 0
    if (asked.verb === 'invite-reply') {
      // Told until when, and given some working days for it.
      agree('a time to reply', until > this.at && until - this.at < 14 * 86_400_000, true)
    }
    happened(this.model, asked, {
      handler: this.document.handlerId,
      invitation: asked.verb === 'invite-reply' ? { id: command.id, until } : null,
      accused: this.document.parties.accused,
    })
    this.holds()
  }

  /** What must be true after every command. */
  private holds(): void {
    const { document, model, world } = this
    agree('state', document.state, model.state)
    agree('accused', sorted(document.parties.accused), sorted(model.accused))
    agree('contested', sorted(document.parties.contested), sorted(model.contestedBy))
    agree('view', document.view, model.view)
    const { handlerId } = document
    if (handlerId !== null && document.open) {
      agree(`${handlerId} handles a case closed to them`, world.isExcluded(handlerId, model), false)
      const below = model.reviewing && model.contestedBy.some((id) => world.rank(handlerId) < world.rank(id))
      agree(`${handlerId} reviews people above them`, below, false)
    }
    if (document.open) agree('held is having no handler', handlerId === null, document.state === 'held')
    agree(
      'open',
      document.open,
      OPEN_STATES.some((state) => state === document.state),
    )
    if (!document.open) agree('nothing is owed', document.dueAt ?? document.owes, null)
    agree('the chain', brokenAt(document._id, document.events), -1)
    for (const { staffMemberId, finding, reply = 'unknown' } of document.conclusions) {
      const against = staffMemberId !== null && (finding === 'upheld' || finding === 'partly-upheld')
      if (against) agree('heard before found against', reply === 'given' || reply === 'not-given', true)
    }
    this.offers()
  }

  private offers(): void {
    const { document, model, world, at } = this
    const now = new Date(at)
    const circumstances = circumstancesOf(document, snapshot, now)
    const same = (ours: readonly string[], theirs: readonly string[], who: string) =>
      agree(`open to ${who} in ${model.state}`, sorted(ours), sorted(theirs))
    same(permittedVerbs('citizen', null, circumstances), offeredBy(model, 'citizen', null, at, world), 'citizen')
    const [someone = null] = model.accused
    same(
      permittedVerbs('notified', someone, circumstances),
      offeredBy(model, 'notified', someone, at, world),
      'the person concerned',
    )
    for (const [relation, by] of [
      ['handler', model.handler],
      ['overseer', 'hk-dang-minh-hop'],
      ['reform-office', 'nv-doan-minh-tri'],
    ] as const) {
      if (by === null) continue
      same(
        offeredTo(document, { staffMemberId: by, relation }, snapshot, now),
        offeredBy(model, relation, by, at, world),
        relation,
      )
    }
  }
}
