import { afterAll, describe, expect, test } from 'vitest'
import { analyse } from '../../../rules/analysis/analyse.ts'
import { REMARK_KINDS, type RemarkKind } from '../../../rules/analysis/kinds.ts'
import type { Remark } from '../../../rules/analysis/remark.ts'
import type { Directory } from '../../../rules/directory.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import { compilePolicy, route } from '../../../rules/routing/index.ts'
import { aPolicy } from '../../support/policy.ts'
import { SMALL_CITY } from './small-city.ts'

const seen = new Set<RemarkKind>()

function remarksOn(policy: Policy, directory: Directory = SMALL_CITY): readonly Remark[] {
  const analysis = analyse(policy, { directory })
  if ('faults' in analysis) throw new Error(JSON.stringify(analysis.faults))
  for (const { kind } of analysis.remarks) seen.add(kind)
  return analysis.remarks
}
const of = <K extends RemarkKind>(kind: K, remarks: readonly Remark[]) =>
  remarks.filter((remark): remark is Extract<Remark, { kind: K }> => remark.kind === kind)

const rule = (id: string, when: Rule['when'], assign: Rule['then']['assign'] | null = 'desk-supervisor'): Rule => ({
  id,
  when,
  then: assign === null ? {} : { assign: assign ?? 'desk-supervisor' },
})
const OTHERWISE = rule('otherwise', {})
const hours = (amount: number) => ({ amount, unit: 'working-hours' }) as const
const days = (amount: number) => ({ amount, unit: 'working-days' }) as const

test('a policy with nothing wrong is left alone', () => {
  expect(remarksOn(aPolicy([OTHERWISE]))).toEqual([])
})

describe('a rule that can never match', () => {
  test.each<[string, Rule['when'], string[]]>([
    [
      'a serious matter of waiting alone',
      { severity: 'serious', attitudes: { $size: 1, $in: ['made-to-wait'] } },
      ['attitudes', 'severity'],
    ],
    ['an empty stretch of weekdays', { weekday: { $gt: 7 } }, ['weekday']],
    ['an office that is not there', { office: 'gone', service: 'education' }, ['office']],
    ['an office of another kind', { office: 'clinic', officeKind: 'ward' }, ['office', 'officeKind']],
    ['a desk elsewhere', { desk: 'A-01', officePath: 'ward-b' }, ['desk', 'officePath']],
    ['an hour past midnight', { minuteOfDay: { $gte: 1440 } }, ['minuteOfDay']],
    ['half a repeat', { deskRepeats: { $gt: 0, $lt: 1 } }, ['deskRepeats']],
    [
      'somebody known and nobody named',
      { staffKnown: true, staffMembers: { $size: 0 } },
      ['staffKnown', 'staffMembers'],
    ],
    [
      'words with and without',
      { $and: [{ words: { $contains: ['phong bì'] } }, { $nor: [{ words: { $contains: ['Phong'] } }] }] },
      ['words'],
    ],
    ['both sides of an or', { $or: [{ weekday: 8 }, { service: { $in: [] } }] }, ['service', 'weekday']],
  ])('%s', (_, when, facts) => {
    const [remark] = of('unreachable', remarksOn(aPolicy([rule('never', when), OTHERWISE])))
    expect(remark).toMatchObject({ rules: ['never'], paths: ['rules.0.when'], witness: null, because: { facts } })
  })
})

describe('a rule that always comes too late', () => {
  test('behind one that is wider', () => {
    const remarks = remarksOn(
      aPolicy([
        rule('wards', { officeKind: 'ward' }),
        rule('ward-a', { office: 'ward-a', weekday: 1 }, 'office-head'),
        OTHERWISE,
      ]),
    )
    const [remark] = of('shadowed', remarks)
    expect(remark?.because).toEqual({ by: [{ rule: 'wards', assign: 'desk-supervisor' }], stillTags: false })
    expect(remark?.witness?.facts).toMatchObject({ office: 'ward-a', weekday: 1 })
  })

  test('behind several that hold it together, none of which does alone', () => {
    const remarks = remarksOn(
      aPolicy([
        rule('mornings', { minuteOfDay: { $lt: 720 } }),
        rule('afternoons', { minuteOfDay: { $gte: 720 } }, 'office-head'),
        rule('lunch', { minuteOfDay: { $gte: 690, $lt: 750 } }, 'reform-office'),
      ]),
    )
    expect(of('shadowed', remarks)[0]?.rules).toEqual(['lunch', 'mornings', 'afternoons'])
  })

  test('in each office by another rule', () => {
    const each = ['city', 'ward-a', 'ward-b', 'clinic', 'reform', 'front'].map((office) => rule(office, { office }))
    const remarks = remarksOn(aPolicy([...each, rule('late', { service: 'education' })]))
    expect(of('shadowed', remarks)[0]?.because.by).toHaveLength(6)
  })

  test('by phrases that bring others along', () => {
    const remarks = remarksOn(
      aPolicy([
        rule('short', { words: { $contains: ['bi'] } }),
        rule('long', { words: { $contains: ['PHONG BÌ'] } }),
        OTHERWISE,
      ]),
    )
    expect(of('shadowed', remarks)[0]?.rules).toEqual(['long', 'short'])
  })
})

describe('rules whose order decides', () => {
  const early = rule('early', { office: 'ward-a', minuteOfDay: { $lt: 660 } }, 'office-head')
  const late = rule('late', { office: 'ward-a', minuteOfDay: { $gte: 600 } }, 'reform-office')

  test('conflict when they ask the same facts of the same places, and a complaint shows which wins', () => {
    const policy = aPolicy([early, late, OTHERWISE])
    const [remark] = of('conflict', remarksOn(policy))
    expect(remark?.because).toEqual({
      facts: ['minuteOfDay'],
      second: { rule: 'late', assign: 'reform-office' },
      firsts: [{ rule: 'early', assign: 'office-head' }],
    })
    const minute = remark?.witness?.facts.minuteOfDay ?? 0
    expect([minute >= 600 && minute < 660, remark?.witness?.decidedBy?.rule]).toEqual([true, 'early'])
  })

  test('are shown by a complaint that no rule before them answers, down to each attitude', () => {
    const policy = aPolicy([
      rule('ordinary', { severity: 'ordinary' }),
      rule('first', { attitudes: { $in: ['made-to-wait', 'discriminating'] }, weekday: { $lt: 5 } }, 'office-head'),
      rule('second', { attitudes: { $in: ['made-to-wait', 'impolite'] }, weekday: { $gt: 2 } }, 'reform-office'),
      OTHERWISE,
    ])
    const witness = of('conflict', remarksOn(policy))[0]?.witness
    const compiled = compilePolicy(policy)
    if ('faults' in compiled || !witness) throw new Error('no witness')
    expect(route(compiled, witness.facts).because.rule).toBe('first')
  })

  test('are only noted when they ask different facts', () => {
    const other = rule('other', { office: 'ward-a', service: 'education' }, 'reform-office')
    const remarks = remarksOn(aPolicy([early, other, OTHERWISE]))
    expect(of('conflict', remarks)).toEqual([])
    expect(of('order-decides', remarks)[0]?.rules).toEqual(['other', 'early'])
  })

  test.each<[string, Rule[]]>([
    [
      'an exception before the wider rule',
      [rule('narrow', { weekday: 6, service: 'education' }, 'office-head'), rule('wide', { weekday: 6 })],
    ],
    ['the same assignee', [early, { ...late, then: early.then }]],
    ['other places', [early, { ...late, when: { ...late.when, office: 'ward-b' } }]],
    ['no overlap', [early, { ...late, when: { office: 'ward-a', minuteOfDay: { $gte: 660 } } }]],
  ])('are left alone: %s', (_, rules) => {
    const remarks = remarksOn(aPolicy([...rules, OTHERWISE]))
    expect([...of('conflict', remarks), ...of('order-decides', remarks)]).toEqual([])
  })
})

test('a complaint that no rule answers is shown, with the offices where it would go unanswered', () => {
  const policy = aPolicy([
    rule('wards', { officeKind: 'ward' }),
    rule('praise', { attitudes: { $nin: ['threatening'] } }),
  ])
  const gaps = of('gap', remarksOn(policy))
  expect(gaps[0]?.because).toEqual({ offices: ['city', 'clinic', 'reform', 'front'], officeCount: 4 })
  const compiled = compilePolicy(policy)
  if ('faults' in compiled || !gaps[0]?.witness) throw new Error('no witness')
  expect(route(compiled, gaps[0].witness.facts).assign).toBeNull()
})

test('rules that do nothing, and ids given twice', () => {
  const remarks = remarksOn(aPolicy([rule('idle', {}, null), OTHERWISE, { ...OTHERWISE, when: { weekday: 1 } }]))
  expect(of('does-nothing', remarks)[0]?.paths).toEqual(['rules.0.then'])
  expect(of('duplicate-id', remarks)[0]?.paths).toEqual(['rules.2.id'])
})

describe('a rule too intricate to lay out', () => {
  // Seven times one of three: 3^7 ways to meet it.
  const $and = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => ({
    $or: [1, 2, 3].map((n) => ({ words: { $contains: [`${letter}${n}`] } })),
  }))
  test('is left undecided, and nothing is claimed of it', () => {
    const remarks = remarksOn(aPolicy([rule('intricate', { $and }), OTHERWISE]))
    expect(of('undecided', remarks)).toMatchObject([{ rules: ['intricate'], because: { about: 'reachable' } }])
    expect(of('unreachable', remarks)).toEqual([])
  })

  test('still answers what it answers', () => {
    const plainly = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter, n) => ({
      $or: [{ service: { $ne: 'education' } }, { deskRepeats: { $lt: n } }, { words: { $contains: [letter] } }],
    }))
    const policy = aPolicy([
      rule('intricate', { $and: plainly }, 'reform-office'),
      rule('early', { weekday: { $lt: 4 } }, 'office-head'),
      rule('late', { weekday: { $gt: 2, $lt: 7 } }),
      rule('never', { weekday: 1 }),
    ])
    const compiled = compilePolicy(policy)
    if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults))
    const remarks = remarksOn(policy)
    for (const { witness } of remarks) {
      if (witness) expect(route(compiled, witness.facts).because.rule).toBe(witness.decidedBy?.rule ?? null)
    }
    expect(remarks.map(({ kind }) => kind)).toEqual(['shadowed', 'undecided', 'undecided', 'office-without-head'])
    expect(of('shadowed', remarks)[0]?.witness?.decidedBy?.rule).toBe('intricate')
  })
})

describe('terms', () => {
  const termsOf = (over: Partial<Policy>) =>
    remarksOn(aPolicy([OTHERWISE], over)).map(({ kind, paths }) => [kind, paths[0]])
  const { allowances, ladder } = aPolicy([])

  test.each<[Partial<Policy>, RemarkKind, string]>([
    [{ allowances: { ...allowances, silence: days(0) } }, 'amount-not-positive', 'allowances.silence'],
    [
      { allowances: { ...allowances, acknowledge: hours(41) } },
      'acknowledge-longer-than-resolve',
      'allowances.acknowledge',
    ],
    [{ allowances: { ...allowances, question: days(6) } }, 'question-longer-than-resolve', 'allowances.question'],
    [{ allowances: { ...allowances, reply: days(6) } }, 'reply-longer-than-resolve', 'allowances.reply'],
    [{ questionsAtMost: 1.5 }, 'questions-not-whole', 'questionsAtMost'],
    [{ reminders: [0.8, 0.5] }, 'reminders-out-of-order', 'reminders.1'],
    [{ reminders: [0, 0.8] }, 'reminders-out-of-order', 'reminders.0'],
    [{ reminders: [0.8, 1] }, 'reminders-out-of-order', 'reminders.1'],
    [{ ladder: [] }, 'ladder-empty', 'ladder'],
    [{ ladder: ladder.slice(0, 2) }, 'ladder-never-reaches-reform-office', 'ladder'],
    [{ ladder: [...ladder].reverse() }, 'ladder-goes-down', 'ladder.1.to'],
    [
      { ladder: ladder.map((step) => ({ ...step, allowance: hours(4) })) },
      'step-shorter-than-reminder',
      'ladder.0.allowance',
    ],
  ])('%j: %s at %s', (over, kind, path) => {
    expect(termsOf(over)).toContainEqual([kind, path])
  })

  test('an acknowledgement of as many hours as a calendar has in its days is not longer', () => {
    expect(termsOf({ allowances: { ...allowances, acknowledge: hours(40) } })).toEqual([])
  })
})

describe('people and places', () => {
  test.each<[Rule, RemarkKind, string]>([
    [rule('r', { office: { $in: ['ward-a', 'gone'] } }), 'unknown-office', 'rules.0.when'],
    [rule('r', { officePath: { $ne: 'gone' } }), 'unknown-office', 'rules.0.when'],
    [rule('r', { desk: { $in: ['A-01', 'Z-09'] } }), 'unknown-desk', 'rules.0.when'],
    [rule('r', { staffMembers: 'nobody' }), 'unknown-staff-member', 'rules.0.when'],
    [rule('r', {}, { person: 'nobody' }), 'unknown-assignee', 'rules.0.then.assign.person'],
    [rule('r', {}, { person: 'retired' }), 'inactive-assignee', 'rules.0.then.assign.person'],
    [rule('r', {}, { pool: ['mayor', 'nobody'], by: 'least-open' }), 'unknown-assignee', 'rules.0.then.assign.pool.1'],
    [rule('r', {}, { pool: [], by: 'least-open' }), 'pool-empty', 'rules.0.then.assign.pool'],
    [rule('r', {}, 'office-head'), 'office-without-head', 'rules.0.then.assign'],
  ])('%j: %s at %s', (named, kind, path) => {
    const found = remarksOn(aPolicy([named, ...(named.when.office ? [OTHERWISE] : [])])).map((each) => [
      each.kind,
      each.paths[0],
    ])
    expect(found).toContainEqual([kind, path])
  })

  const without = (...ids: string[]): Directory => ({
    ...SMALL_CITY,
    staff: new Map([...SMALL_CITY.staff].filter(([id]) => !ids.includes(id))),
  })
  const changed = (id: string, over: object): Directory => {
    const person = SMALL_CITY.staff.get(id)
    if (!person) throw new Error(id)
    return { ...SMALL_CITY, staff: new Map([...SMALL_CITY.staff, [id, { ...person, ...over }]]) }
  }

  test.each<[string, Partial<Policy>, Directory, RemarkKind]>([
    ['nobody in the reform office', {}, without('officer'), 'reform-office-empty'],
    [
      'the same person twice outside',
      { outsideSeat: ['outside-1', 'outside-1'] },
      SMALL_CITY,
      'outside-seat-incomplete',
    ],
    ['an empty outside seat', { outsideSeat: ['', ''] }, SMALL_CITY, 'outside-seat-incomplete'],
    ['someone outside whom nobody knows', {}, without('outside-2'), 'outside-seat-unknown'],
    ['someone outside who has left', {}, changed('outside-2', { active: false }), 'outside-seat-inactive'],
    ['someone of the city itself', { outsideSeat: ['outside-1', 'mayor'] }, SMALL_CITY, 'outside-seat-inside-tree'],
    ['someone who answers to the mayor', {}, changed('outside-2', { managerId: 'mayor' }), 'outside-seat-inside-tree'],
  ])('%s', (_, over, directory, kind) => {
    expect(remarksOn(aPolicy([OTHERWISE], over), directory).map((remark) => remark.kind)).toEqual([kind])
  })
})

test('conditions that are none are answered as faults', () => {
  const analysis = analyse(aPolicy([rule('wrong', { ofice: 'ward-a' })]), { directory: SMALL_CITY })
  expect('faults' in analysis && analysis.faults).toMatchObject([{ rule: 'wrong', path: 'ofice' }])
})

afterAll(() => {
  expect(REMARK_KINDS.filter((kind) => !seen.has(kind))).toEqual([])
})
