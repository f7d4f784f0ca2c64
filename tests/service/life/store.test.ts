import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { citizenActions } from '../../../service/complaints/citizen-actions.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { brokenAt } from '../../../service/complaints/event-log.ts'
import { handlerActions } from '../../../service/complaints/handler-actions.ts'
import { createIntake } from '../../../service/complaints/intake.ts'
import { notifiedActions } from '../../../service/complaints/notified-actions.ts'
import { caseIdFor } from '../../../service/complaints/receipt.ts'
import { Problem } from '../../../service/problem.ts'
import { freshKey, startTestService, type TestService } from '../../support/service.ts'
import { worldOf } from './city.ts'
import { askFor, FILINGS, type Roll, rolls } from './commands.ts'
import { happened } from './happened.ts'
import { type Asked, type Model, modelOf, type World } from './model.ts'
import { refusalOver } from './refused.ts'

const SEQUENCES = 100

let service: TestService
let actions: ReturnType<typeof allActions>
beforeAll(async () => {
  service = await startTestService()
  // Everybody at work: who stands in for whom is the guard's own test.
  const { directory } = service.snapshot.current()
  const staff = [...directory.staff.values()].map((person) => ({ ...person, absences: [], email: null }))
  await service.stores.directory.keep({ staff })
  await service.snapshot.fresh()
  actions = allActions()
})
afterAll(() => service?.end())

function allActions() {
  const { stores, snapshot, keys, clock } = service
  const parts = {
    attachments: service.attachments,
    store: stores.complaints,
    intake: createIntake(stores.complaints),
    snapshot,
    keys,
    now: () => clock.now,
    nudge: () => undefined,
  }
  return {
    citizen: citizenActions(parts),
    handler: handlerActions({ ...parts, audit: stores.audit }),
    notified: notifiedActions(parts),
  }
}

const counted = { commands: 0, accepted: 0 }

const byClock = ['clock', 'hold', 'recuse', 'assign', 'remind', 'escalate', 'resume', 'lapse', 'link', 'unlink']

/** One complaint on the real store, sent to by the real actions. */
async function lives(filing: number, sequence: readonly Roll[]): Promise<void> {
  const { clock, stores, keys, snapshot } = service
  const body = FILINGS[filing % FILINGS.length]
  if (!body) throw new Error('no such filing')
  const key = freshKey()
  const { trackingCode } = await actions.citizen.file(body, key)
  const caseId = caseIdFor(keys, key)
  const read = async (): Promise<ComplaintDocument> => {
    const document = await stores.complaints.byId(caseId)
    if (!document) throw new Error('the case is gone')
    return document
  }
  let document = await read()
  const model: Model = modelOf(document)
  const world: World = worldOf(snapshot.current(), caseId, () => ({
    office: document.facts.office,
    desk: document.facts.desk,
    possibly: document.parties.possiblyAccused,
  }))

  for (const roll of sequence) {
    // A month at most between two steps, or all that is ever seen is silence.
    clock.now = new Date(clock.now.getTime() + (roll.wait % 4_000) * 60_000)
    await service.sweeper.run()
    document = follows(document, await read(), model)
    const asked = askFor(roll, model, clock.now.getTime(), null, snapshot.current().directory)
    if (asked === null || byClock.includes(asked.verb)) continue
    // The citizen's one way of writing is a reply while something is asked, and an addition otherwise.
    if ((asked.verb === 'reply') !== (model.state === 'waiting') && ['reply', 'add'].includes(asked.verb)) continue
    const expected = refusalOver(model, asked, world)
    const refused = await send(asked, caseId, trackingCode, document.version)
    counted.commands += 1
    expect(refused, `${asked.verb} by ${asked.by} in ${model.state}`).toBe(expected)
    const after = await read()
    expect(after.events.length - document.events.length).toBe(refused === null ? 1 : 0)
    if (refused === null) {
      counted.accepted += 1
      document = follows(document, after, model, asked)
    }
    expect(document.state).toBe(model.state)
    expect([...document.parties.accused].sort()).toEqual([...model.accused].sort())
    expect(brokenAt(caseId, document.events)).toBe(-1)
    if (document.open && document.handlerId !== null) expect(world.isExcluded(document.handlerId, model)).toBe(false)
  }
  // Out of the sweeper's way.
  await stores.complaints.collection.deleteOne({ _id: caseId })
}

/** The model takes over what the log says happened: one command, or whatever the clock did. */
function follows(before: ComplaintDocument, after: ComplaintDocument, model: Model, asked?: Asked): ComplaintDocument {
  for (const { id, verb, at, facts } of after.events.slice(before.events.length)) {
    const handler = 'handlerId' in facts ? (facts.handlerId as string | null) : model.handler
    const until = facts.replyBy instanceof Date ? facts.replyBy.getTime() : 0
    happened(model, asked ?? { verb, at: at.getTime(), by: null }, {
      handler,
      invitation: verb === 'invite-reply' ? { id, until } : null,
      accused: after.parties.accused,
    })
  }
  return after
}

/** The word of refusal, or null. */
async function send(asked: Asked, caseId: string, trackingCode: string, version: number): Promise<string | null> {
  const { verb, by } = asked
  const key = freshKey()
  const { citizen, handler, notified } = actions
  const words = asked.summaryNames ? 'Chị Phạm Minh Châu nói rằng bị gắt.' : (asked.answer ?? 'Lời được ghi lại.')
  try {
    if (verb === 'give-reply') await notified.reply(by ?? '', asked.invitation ?? '', key, words)
    else if (by === null) {
      const given = { verb: verb === 'add' ? 'reply' : verb, words, view: asked.answer }
      await citizen.send(trackingCode, key, given as Parameters<typeof citizen.send>[2])
    } else {
      const given = {
        verb,
        words,
        staffMemberId: asked.person,
        allegations: asked.about,
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
      }
      await handler.send(by, caseId, key, version, given as unknown as Parameters<typeof handler.send>[4])
    }
    return null
  } catch (error) {
    if (error instanceof Problem) return error.code.replace(/^case\//, '')
    throw error
  }
}

test(`${SEQUENCES} random lives on the real store go the way the model says`, { timeout: 240_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.nat(FILINGS.length - 1), rolls(12), lives), {
    numRuns: SEQUENCES,
    seed: 4,
    endOnFailure: true,
  })
  console.log(
    `life: ${SEQUENCES} sequences on the real store, ${counted.commands} commands, ${counted.accepted} accepted`,
  )
  expect(counted.accepted).toBeGreaterThan(SEQUENCES)
})
