import { afterAll, describe, expect, test } from 'vitest'
import { decide, routeTo } from '../../../rules/assignment.ts'
import { conflictsOf, guard } from '../../../rules/guard.ts'
import { SEATS } from '../../../rules/policy.ts'
import { compilePolicy } from '../../../rules/routing/index.ts'
import { anyWorld, type World } from './any-world.ts'
import { theText } from './text.ts'

const WORLDS = 50_000

const compiled = (world: World) => {
  const policy = compilePolicy(world.policy)
  if ('faults' in policy) throw new Error(JSON.stringify(policy.faults))
  return { ...world, policy }
}

const met = {
  worlds: 0,
  told: 0,
  steppedIn: 0,
  deputy: 0,
  pool: 0,
  outside: 0,
  held: 0,
  whileAway: 0,
  headAccused: 0,
  ring: 0,
}
afterAll(() => process.stdout.write(`guard: ${JSON.stringify(met)}\n`))

/** Fails with the seed of the world, which makes it again. */
function check(seed: number, world: World, decision: ReturnType<typeof decide>): void {
  const { excluded, isUpwards, works, isUnder } = theText(world)
  const { assigneeId, because } = decision
  const fail = (what: string) => expect.fail(`world ${seed}: ${what}\n${JSON.stringify(decision, null, 1)}`)
  const outcomes = because.considered.map((each) => each.outcome)

  if (assigneeId !== null) {
    if (excluded(assigneeId)) fail('an excluded person was assigned')
    if (!works(assigneeId)) fail('assigned to someone who is not there')
  }
  for (const { staffMemberId, outcome } of because.considered) {
    if (excluded(staffMemberId) !== (outcome === 'excluded') && outcome !== 'passed-over' && outcome !== 'inactive') {
      fail(`${staffMemberId} is ${excluded(staffMemberId) ? '' : 'not '}excluded by the text`)
    }
  }
  // The seat it was first kept from; a deputy who is excluded closes the seat of whom they stand in for.
  const first = because.considered.find((each) => each.outcome === 'excluded')
  if ((first !== undefined) !== because.guardSteppedIn) fail('whether the guard stepped in is wrong')
  const seat = first && (first.for ?? first.staffMemberId)
  if (seat !== undefined && assigneeId !== null && assigneeId !== seat && !isUpwards(assigneeId, seat)) {
    fail(`it went round or down from ${seat}`)
  }
  const pool = typeof because.seat === 'object' && 'pool' in because.seat ? because.seat.pool : []
  if (pool.some(excluded) && assigneeId !== null && pool.includes(assigneeId)) {
    const beside = pool.filter(excluded).some((id) => !isUpwards(assigneeId, id))
    if (beside) fail('it went round the pool')
  }
  if (assigneeId === null) {
    for (const id of world.policy.outsideSeat) {
      if (works(id) && !excluded(id)) fail(`held though ${id} of the outside seat may take it`)
    }
    const seats = because.considered.flatMap((each) =>
      each.outcome === 'excluded' ? (each.for ?? each.staffMemberId) : [],
    )
    for (const { staffMemberId: id, outcome } of because.considered) {
      const couldRise = seats.every((seat) => seat === id || isUpwards(id, seat))
      if (outcome !== 'excluded' && outcome !== 'inactive' && couldRise) fail(`held though ${id} may take it`)
    }
  }

  if (decision.told.some((id) => excluded(id) || !works(id) || id === assigneeId)) fail('the wrong people are told')

  met.worlds += 1
  met.told += decision.told.length
  met.steppedIn += Number(because.guardSteppedIn)
  met.deputy += Number(outcomes.includes('taken-as-deputy'))
  met.whileAway += Number(outcomes.includes('taken-while-away'))
  met.pool += Number(pool.length > 0)
  met.held += Number(assigneeId === null)
  met.outside += Number(assigneeId !== null && because.guardSteppedIn && world.policy.outsideSeat.includes(assigneeId))
  met.headAccused += Number(
    [...world.directory.offices.values()].some((o) => world.parties.accused.includes(o.headId ?? '')),
  )
  met.ring += Number(
    [...world.directory.staff.keys()].some((a) =>
      [...world.directory.staff.keys()].some((b) => isUnder(a, b) && isUnder(b, a)),
    ),
  )
}

describe(`in ${WORLDS.toLocaleString('en')} cities with the policy of an attacker`, () => {
  test('a filing goes to nobody whom the text excludes, upwards when the guard steps in, and is held only when nobody is left', () => {
    for (let seed = 1; seed <= WORLDS; seed++) {
      const world = anyWorld(seed)
      check(seed, world, decide(compiled(world)))
    }
  })

  test('so does a step of the ladder, and a case that the guard takes out of a hand', () => {
    for (let seed = 1; seed <= WORLDS / 4; seed++) {
      const world = anyWorld(seed * 7)
      const holder = [...world.directory.staff.keys()][seed % 3] ?? 'p0'
      const seat = seed % 2 === 0 ? { person: holder } : (SEATS[seed % SEATS.length] ?? 'office-head')
      check(seed * 7, world, routeTo(compiled(world), seat, null))
    }
  })

  test('the guard and the text exclude the same people, asked one by one and as sets', () => {
    let pairs = 0
    for (let seed = 1; seed <= WORLDS / 4; seed++) {
      const world = anyWorld(seed * 13)
      const { excluded } = theText(world)
      const { excludes } = guard(world.parties, world.directory, world.now)
      const { accused, possiblyAccused, contested } = world.parties
      for (const id of world.directory.staff.keys()) {
        const conflicts = conflictsOf(world.directory, id, world.now)
        const involved = new Set([id, ...conflicts.principals])
        const closed = new Set([...involved, ...conflicts.superiors, ...conflicts.superiorsOfPrincipals])
        const bySets =
          [...accused, ...possiblyAccused].some((each) => closed.has(each)) ||
          contested.some((each) => involved.has(each))
        const said = [seed * 13, id, excluded(id)]
        if ((excludes(id) !== null) !== excluded(id)) expect([seed * 13, id, excludes(id)]).toEqual(said)
        if (bySets !== excluded(id)) expect([seed * 13, id, bySets]).toEqual(said)
        pairs += 1
      }
    }
    expect(pairs).toBeGreaterThan(50_000)
  })
})
