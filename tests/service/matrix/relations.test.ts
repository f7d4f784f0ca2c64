import { expect, test } from 'vitest'
import { ACTOR_OF, VERBS } from '../../../rules/complaint.ts'
import { ORIGINS } from '../../../rules/vocabulary.ts'
import { RELATIONS, relationTo, scopeOf } from '../../../service/complaints/access.ts'
import { ACTS_AS } from '../../../service/complaints/offered.ts'
import { seeded } from '../../../service/demonstration/random.ts'
import { anyWorld } from '../../rules/guard/any-world.ts'
import { MAY, standing } from './the-table.ts'

const WORLDS = 20_000

test('for every person and case, one by one and as a list, access is what the text says', { timeout: 120_000 }, () => {
  const met: Record<string, number> = { pairs: 0, none: 0 }
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { directory, parties, facts, now } = anyWorld(seed)
    const { pick, chance } = seeded(seed)
    const ids = [...directory.staff.keys()]
    const handlerId = chance(0.9) ? pick(ids) : null
    const noticed = chance(0.3) ? [pick(ids)] : []
    const origin = pick(ORIGINS)
    const document = { parties, handlerId, facts, origin, noticed }
    const seen = { parties, handlerId, office: facts.office, imported: origin === 'import', noticed }
    for (const id of ids) {
      const relation = relationTo(document, id, directory, now)
      const said = standing(id, seen, directory, now)
      if (relation !== said) expect({ seed, id, relation }).toEqual({ seed, id, relation: said })
      const listed = directory.staff.get(id)?.active === true && isListed(scopeOf(directory, id, now), document)
      if (listed !== (relation !== null)) expect({ seed, id, listed }).toEqual({ seed, id, listed: relation !== null })
      met.pairs = (met.pairs ?? 0) + 1
      met[relation ?? 'none'] = (met[relation ?? 'none'] ?? 0) + 1
    }
  }
  process.stdout.write(`matrix: ${JSON.stringify(met)}\n`)
  expect(met.pairs).toBeGreaterThan(100_000)
})

/** The query of a list, asked of one case. */
function isListed(
  scope: ReturnType<typeof scopeOf>,
  {
    parties,
    handlerId,
    facts,
    noticed,
  }: Pick<Parameters<typeof relationTo>[0], 'parties' | 'handlerId' | 'facts' | 'noticed'>,
): boolean {
  const isClosed =
    [...parties.accused, ...parties.possiblyAccused].some((id) => scope.closedWhenAccused.includes(id)) ||
    parties.contested.some((id) => scope.closedWhenInvolved.includes(id))
  const isTheirs =
    scope.everything ||
    (handlerId !== null && scope.handlers.includes(handlerId)) ||
    scope.offices.includes(facts.office) ||
    (noticed ?? []).some((id) => scope.handlers.includes(id))
  return isTheirs && !isClosed
}

test('no way of standing to a case has a verb that the table does not give it', () => {
  for (const relation of RELATIONS) {
    const verbs = VERBS.filter((verb) => ACTOR_OF[verb].some((actor) => ACTS_AS[relation].includes(actor)))
    expect({ relation, verbs }).toEqual({ relation, verbs: VERBS.filter((verb) => MAY[relation].includes(verb)) })
  }
})
