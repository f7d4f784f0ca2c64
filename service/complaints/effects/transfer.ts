import { createHash } from 'node:crypto'
import { decide } from '../../../rules/assignment.ts'
import { turnIn } from '../../../rules/because.ts'
import { officePath } from '../../../rules/directory.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import { attribute, staffAtDesk, staffOnDay } from '../../../rules/roster.ts'
import { storedFacts } from '../../../rules/routing/index.ts'
import { calendarOf } from '../../directory/snapshot.ts'
import { canonical } from '../../security/canonical.ts'
import { ACCOUNT } from '../document.ts'
import { opened, type Scene } from '../scene.ts'
import type { Effect } from './effect.ts'

/**
 * Filed at the wrong desk: from now on it belongs to the right one, routed by the rules as if it had been filed there, under the
 * clock that has been running. Whoever was possibly meant at the old desk stays excluded.
 */
export function transferred(toDesk: string, scene: Scene): Effect | Refusal {
  const { document, snapshot, at } = scene
  const { directory } = snapshot
  const desk = directory.desks.get(toDesk)
  if (!desk || desk.code === document.facts.desk) return refuse('same-desk')
  const path = officePath(directory, desk.officeId)
  const felt = snapshot.feltAt(desk.officeId)
  const calendar = calendarOf(snapshot, desk.officeId)
  const happened = (document.happenedAt ?? document.filedAt).getTime()
  const known = document.attribution === 'named-by-citizen' || document.attribution === 'established'
  const { staffMemberIds, attribution } = known
    ? { staffMemberIds: document.parties.accused, attribution: document.attribution }
    : attribute([], staffAtDesk(directory, calendar, desk.code, happened))
  const meant = known ? [] : staffOnDay(directory, calendar, desk.code, happened)
  const before = [...document.parties.possiblyAccused, ...document.parties.accused]
  const parties = {
    ...document.parties,
    accused: staffMemberIds,
    possiblyAccused: [...new Set([...before, ...meant])].filter((id) => !staffMemberIds.includes(id)),
  }
  const facts = {
    ...document.facts,
    office: desk.officeId,
    officePath: path.map((office) => office.id),
    officeKind: path[0]?.kind ?? document.facts.officeKind,
    desk: desk.code,
    staffMembers: staffMemberIds,
    deskRepeats: felt.deskRepeats(desk.code),
    supervisorOpen: felt.openWith(desk.supervisorId ?? path[0]?.headId ?? ''),
    words: opened(scene, ACCOUNT) ?? '',
  }
  const decision = decide({
    facts,
    parties,
    directory,
    policy: snapshot.policy,
    workload: felt,
    now: at.getTime(),
  })
  const stored = storedFacts(facts)
  const turnOf = turnIn(decision.because)
  return {
    facts: {
      from: { office: document.facts.office, desk: document.facts.desk },
      to: { office: desk.officeId, desk: desk.code },
      handlerId: decision.assigneeId,
      because: decision.because,
      factsDigest: createHash('sha256').update(canonical(stored)).digest('base64url'),
      calendar: { id: calendar.id, version: calendar.version },
    },
    complaintFacts: stored,
    parties,
    attribution,
    calendar,
    decision,
    ...(turnOf === null ? {} : { turnOf }),
    tags: decision.tags,
    noticed: decision.told,
    ...(decision.assigneeId === null ? { state: 'held' as const } : {}),
  }
}
