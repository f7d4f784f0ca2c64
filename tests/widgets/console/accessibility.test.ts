import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import { CASE_VERBS } from '../../../widgets/console/case-verbs/offered.ts'
import { en } from '../../../widgets/console/languages/en.ts'
import { vi } from '../../../widgets/console/languages/vi.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { openConsole } from './harness/console-page.ts'
import {
  aCandidate,
  aCase,
  aNotice,
  anItem,
  BINH,
  changedMeanwhile,
  EXTENSION,
  LAN,
  SESSION,
} from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const PHRASES = { vi, en }

const full = () => {
  const service = scriptedClient()
  service.answers('GET /api/sessions', SESSION)
  service.answers('GET /api/inbox', {
    items: [
      anItem({ caseId: 'late', dueAt: '2026-11-20T02:00:00Z', severity: 'serious', level: 1 }),
      anItem({ caseId: 'today' }),
      anItem({ caseId: 'waiting', state: 'waiting', tags: ['hộ tịch'] }),
    ],
    nextCursor: 'more',
  })
  const conclusions = [
    {
      staffMemberId: 'binh',
      name: 'Trần Văn Bình',
      allegation: 'impolite',
      finding: 'upheld',
      action: 'apology',
      reply: 'given',
    } as const,
  ]
  service.answers(
    'GET /api/cases/:caseId',
    changedMeanwhile(
      aCase({
        answer: 'Phường xin lỗi chị.',
        conclusions,
        extension: EXTENSION,
        mayBeAccused: [LAN],
        openVerbs: [...CASE_VERBS],
      }),
    ),
  )
  service.answers('GET /api/cases/:caseId/duplicates', {
    linked: [{ item: anItem({ caseId: 'case-2' }), from: 'here' }],
    candidates: [anItem({ caseId: 'case-3' })],
  })
  service.answers('GET /api/cases/:caseId/candidates', {
    candidates: [aCandidate(), aCandidate({ person: BINH, bar: 'accused' })],
  })
  service.answers('GET /api/cases/:caseId/destinations', {
    desks: [{ code: 'HK-02', name: anItem().office, office: anItem().office }],
  })
  service.answers('GET /api/my/notices', {
    notices: [aNotice(), aNotice({ noticeId: 'b', stage: 'corrected', mayReply: false })],
  })
  return service
}

test.each(LANGUAGES)('axe-core finds nothing against the sign-in page in %s', async (language) => {
  const service = full()
  service.answers('GET /api/sessions', refusal('session/needed'))
  openConsole(service, '/console', language)
  await page.getByRole('button', { name: PHRASES[language].signIn.send }).click()
  expect(await findingsOfAxe()).toEqual([])
})

test.each(LANGUAGES)('axe-core finds nothing against the inbox in %s, wide and narrow', async (language) => {
  openConsole(full(), '/console', language)
  await expect.element(page.getByRole('table')).toBeVisible()
  for (const width of [1280, 390]) {
    await page.viewport(width, 900)
    expect(await findingsOfAxe()).toEqual([])
  }
})

test.each(LANGUAGES)('axe-core finds nothing against a case and the forms of its verbs in %s', async (language) => {
  const { verbs, why } = PHRASES[language]
  openConsole(full(), '/console/cases/case-1', language)
  await expect.element(page.getByRole('heading', { name: why.title(null) })).toBeVisible()
  expect(await findingsOfAxe()).toEqual([])
  for (const verb of CASE_VERBS.filter((each) => each !== 'acknowledge')) {
    await page.getByRole('button', { name: verbs.open[verb], exact: true }).click()
    await page.getByRole('button', { name: verbs.lookOver }).click()
    expect(await findingsOfAxe()).toEqual([])
  }
})

test('nothing is wider than a screen of 320 pixels', async () => {
  await page.viewport(320, 800)
  openConsole(full(), '/console/cases/case-1')
  await page.getByRole('button', { name: vi.verbs.open.resolve, exact: true }).click()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  openConsole(full(), '/console')
  await expect.element(page.getByRole('table')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})

test.each(LANGUAGES)(
  'axe-core finds nothing against the notices about oneself in %s, wide and narrow',
  async (language) => {
    openConsole(full(), '/console/replies', language)
    await expect.element(page.getByRole('article').first()).toBeVisible()
    for (const width of [1280, 390]) {
      await page.viewport(width, 900)
      expect(await findingsOfAxe()).toEqual([])
    }
  },
)
