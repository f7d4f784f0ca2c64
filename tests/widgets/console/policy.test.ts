import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type {
  CheckReport,
  DraftView,
  PolicyHead,
  ReadablePolicy,
  SimulationView,
} from '../../../service/contract/index.ts'
import { policyPhrases } from '../../../widgets/console/policy/languages/spoken.ts'
import { moveRule } from '../../../widgets/console/policy/move-rule.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { openConsole } from './harness/console-page.ts'
import { BINH, HOA, LAN, SESSION } from './harness/samples.ts'
import { scriptedClient } from './harness/scripted-client.ts'

const TEXT = `name: { vi: Bộ quy tắc mới, en: A new policy }
rules:
  # Grave matters first.
  - id: serious
    when: { severity: serious }
    then: { assign: reform-office }
  - id: money
    when: { words: { $contains: [phong bì] } }
    then: { tags: [gợi ý tiền] }
  - id: everything-else
    when: {}
    then: { assign: desk-supervisor }
outsideSeat: [mt-giang-thi-tam, mt-nong-van-bao]
`
const NAME = { vi: 'Bộ quy tắc mới', en: 'A new policy' }
const time = { amount: 1, unit: 'working-days' } as const

const READABLE: ReadablePolicy = {
  name: NAME,
  rules: [
    {
      id: 'serious',
      says: null,
      when: { severity: 'serious' },
      assign: { seat: 'reform-office' },
      tags: [],
      notify: [],
      line: 4,
    },
    {
      id: 'money',
      says: null,
      when: { words: { $contains: ['phong bì'] } },
      assign: null,
      tags: ['gợi ý tiền'],
      notify: [],
      line: 7,
    },
    {
      id: 'everything-else',
      says: { vi: 'Còn lại do người phụ trách quầy.', en: 'The rest is the supervisor’s.' },
      when: {},
      assign: { seat: 'desk-supervisor' },
      tags: [],
      notify: [],
      line: 10,
    },
  ],
  people: { 'mt-giang-thi-tam': 'Giang Thị Tâm' },
  more: 0,
  terms: {
    allowances: {
      acknowledge: time,
      resolve: time,
      review: time,
      question: time,
      silence: time,
      reply: time,
      dispute: time,
    },
    questionsAtMost: 2,
    reminders: [0.5],
    ladder: [{ to: 'office-head', allowance: time }],
    outsideSeat: ['mt-giang-thi-tam', 'mt-nong-van-bao'],
  },
}
const HEAD: PolicyHead = {
  version: 2,
  name: NAME,
  ruleCount: 3,
  active: true,
  activatedAt: '2026-11-20T03:00:00Z',
  proposed: { person: HOA, at: '2026-11-19T03:00:00Z', because: 'Thử thấy tốt hơn.' },
  approved: { person: LAN, at: '2026-11-20T03:00:00Z', because: 'Đồng ý sau khi xem lại.' },
  repeats: null,
}
const draft = (part: Partial<DraftView['head']> = {}): DraftView => ({
  head: {
    draftId: 'draft-1',
    revision: 1,
    state: 'draft',
    name: NAME,
    basedOn: 2,
    repeats: null,
    savedBy: HOA,
    savedAt: '2026-11-22T03:00:00Z',
    proposed: null,
    signing: null,
    ...part,
  },
  format: 'yaml',
  text: TEXT,
  log: [],
})
const CHECKED: CheckReport = {
  faults: [],
  remarks: [
    {
      kind: 'gap',
      weight: 'warning',
      rules: [],
      line: 2,
      says: { vi: 'Có phản ánh không quy tắc nào giao việc.', en: 'Some complaints are assigned by no rule.' },
      witness: { facts: { attitudes: ['impolite'], severity: 'ordinary', minuteOfDay: 660 }, decidedBy: null },
    },
  ],
  more: 0,
  readable: READABLE,
  obstacles: [],
}
const side = (handler: typeof HOA, rule: string) =>
  ({
    handler,
    policyVersion: 2,
    rule,
    matched: { severity: 'serious' },
    wordsMatched: true,
    guardSteppedIn: false,
  }) as const
const TRIED: SimulationView = {
  simulationId: 'try-1',
  state: 'done',
  name: NAME,
  since: '1970-01-01T00:00:00Z',
  startedAt: '2026-11-23T02:00:00Z',
  done: 100,
  share: 1,
  report: {
    complaints: 100,
    elsewhere: 12,
    otherRule: 3,
    notReplayable: 1,
    deskGone: 0,
    officeGone: 0,
    untimed: 0,
    severalAccused: 7,
    findingsDiffer: 2,
    held: { active: 0, draft: 0 },
    guarded: { active: 4, draft: 4 },
    unanswered: { active: 0, draft: 0 },
    loads: [
      { person: HOA, office: NAME, active: 30, draft: 42 },
      { person: BINH, office: NAME, active: 30, draft: 18 },
    ],
    rules: [{ rule: 'serious', active: 10, draft: 12 }],
    moves: [{ from: BINH, to: HOA, complaints: 12 }],
    deadlines: [{ kind: 'resolve', timed: 90, active: 5, draft: 9, newlyMissed: 4, newlyKept: 0 }],
    cases: [
      {
        caseId: 'case-9',
        filedAt: '2026-10-01T03:00:00Z',
        office: NAME,
        elsewhere: true,
        active: side(BINH, 'default'),
        draft: side(HOA, 'serious'),
        newlyMissed: ['resolve'],
        newlyKept: [],
        severalAccused: false,
        findingsDiffer: false,
        findings: [],
      },
    ],
    caseCount: 1,
    casesKept: 1,
    milliseconds: 900,
    openedAccounts: true,
  },
}

function service(view: DraftView = draft()) {
  const scripted = scriptedClient()
  scripted.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  scripted.answers('GET /api/policies', {
    versions: [HEAD, { ...HEAD, version: 1, active: false, proposed: null, approved: null }],
    drafts: [view.head],
  })
  scripted.answers('GET /api/policy-history', {
    entries: [
      {
        at: '2026-11-20T03:00:00Z',
        person: LAN,
        what: 'approved',
        because: 'Đồng ý.',
        draftId: 'draft-0',
        version: null,
        repeats: null,
        name: NAME,
      },
    ],
  })
  scripted.answers('GET /api/policies/:version', { head: HEAD, format: 'yaml', text: TEXT, readable: READABLE })
  scripted.answers('GET /api/policy-drafts/:draftId', view)
  scripted.answers('POST /api/policy-checks', CHECKED)
  scripted.answers('POST /api/policy-simulations', TRIED)
  return scripted
}

test.each(LANGUAGES)('axe-core finds nothing against the policies in %s, wide and narrow', async (language) => {
  openConsole(service(), '/console/policies', language)
  await expect.element(page.getByRole('heading', { name: policyPhrases[language].history })).toBeVisible()
  for (const width of [1280, 390]) {
    await page.viewport(width, 900)
    expect(await findingsOfAxe()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  }
})

test.each(LANGUAGES)('axe-core finds nothing against a draft and its try in %s, wide and narrow', async (language) => {
  const phrases = policyPhrases[language]
  openConsole(service(), '/console/policies/drafts/draft-1', language)
  await page.getByRole('button', { name: phrases.tryNow }).click()
  await expect.element(page.getByRole('heading', { name: phrases.loads })).toBeVisible()
  for (const width of [1280, 390]) {
    await page.viewport(width, 900)
    expect(await findingsOfAxe()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  }
})

test('further cases of a try come a page at a time, and where a try keeps no more it says so', async () => {
  const phrases = policyPhrases.vi
  const scripted = service()
  const [first] = TRIED.report?.cases ?? []
  if (!TRIED.report || !first) throw new Error('nothing was tried')
  scripted.answers('POST /api/policy-simulations', {
    ...TRIED,
    report: { ...TRIED.report, caseCount: 3, casesKept: 2 },
  })
  scripted.answers('GET /api/policy-simulations/:simulationId/cases', {
    cases: [{ ...first, caseId: 'case-10', filedAt: '2026-10-02T03:00:00Z' }],
  })
  openConsole(scripted, '/console/policies/drafts/draft-1')
  await page.getByRole('button', { name: phrases.tryNow }).click()
  await expect.element(page.getByText(phrases.casesShown('1', '3'))).toBeVisible()
  await page.getByRole('button', { name: phrases.moreCases }).click()
  await expect.element(page.getByRole('link', { name: '02/10/2026' })).toBeVisible()
  await expect.element(page.getByText(phrases.casesEnd('2'))).toBeVisible()
  expect(page.getByRole('button', { name: phrases.moreCases }).query()).toBeNull()
  expect(scripted.callsOf('GET /api/policy-simulations/:simulationId/cases').at(-1)?.options).toMatchObject({
    query: { page: '1' },
  })
})

test('a rule without a sentence of its own is read out from its condition', async () => {
  openConsole(service(), '/console/policies')
  await expect
    .element(page.getByText('Khi mức độ là nghiêm trọng. Thì giao cho cơ quan cải cách hành chính.'))
    .toBeVisible()
  await expect.element(page.getByText('Khi lời kể có nhắc đến “phong bì”. Thì gắn nhãn “gợi ý tiền”.')).toBeVisible()
})

test('only reform officers are shown the way to policies', async () => {
  const scripted = service()
  scripted.answers('GET /api/sessions', SESSION)
  scripted.answers('GET /api/inbox', { items: [], nextCursor: null })
  openConsole(scripted, '/console')
  await page.getByRole('button', { name: 'Mục lục' }).click()
  await expect.element(page.getByRole('link', { name: 'Việc của tôi' })).toBeVisible()
  expect(page.getByRole('link', { name: 'Bộ quy tắc' }).query()).toBeNull()
})

test('whoever proposed is told why somebody else must approve, and can only take it back', async () => {
  const proposed = { person: HOA, at: '2026-11-22T03:00:00Z', because: 'Thử thấy tốt hơn.' }
  openConsole(
    service(draft({ state: 'proposed', proposed, signing: 'own-proposal' })),
    '/console/policies/drafts/draft-1',
  )
  await expect.element(page.getByText(policyPhrases.vi.signing['own-proposal'])).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Rút lại đề nghị' })).toBeVisible()
  expect(page.getByRole('button', { name: 'Phê duyệt, áp dụng ngay' }).query()).toBeNull()
})

test('a second officer approves with a reason, as it was read', async () => {
  const proposed = { person: LAN, at: '2026-11-22T03:00:00Z', because: 'Thử thấy tốt hơn.' }
  const scripted = service(draft({ state: 'proposed', proposed, signing: 'may-approve', revision: 4 }))
  scripted.answers('POST /api/policy-drafts/:draftId/approve', draft({ state: 'activated', revision: 6 }))
  openConsole(scripted, '/console/policies/drafts/draft-1')
  await page.getByRole('button', { name: 'Phê duyệt, áp dụng ngay' }).click()
  await expect.element(page.getByText(policyPhrases.vi.becauseMissing)).toBeVisible()
  await page.getByLabelText('Lý do').fill('Đã xem từng thay đổi, đồng ý.')
  await page.getByRole('button', { name: 'Phê duyệt, áp dụng ngay' }).click()
  await expect.element(page.getByText(policyPhrases.vi.done.approve)).toBeVisible()
  expect(scripted.callsOf('POST /api/policy-drafts/:draftId/approve')[0]?.options.body).toEqual({
    revision: 4,
    because: 'Đã xem từng thay đổi, đồng ý.',
  })
})

test('a rule moves with its lines, and everything else stays as it was written', () => {
  const moved = moveRule(TEXT, READABLE, 1, 0)
  expect(moved).toBe(
    TEXT.replace(/ {2}- id: money[\s\S]*?(?= {2}- id: everything)/, '').replace(
      '  - id: serious',
      '  - id: money\n    when: { words: { $contains: [phong bì] } }\n    then: { tags: [gợi ý tiền] }\n  - id: serious',
    ),
  )
  expect(moveRule(moveRule(TEXT, READABLE, 2, 2) ?? '', READABLE, 0, 0)).toBe(TEXT)
})
