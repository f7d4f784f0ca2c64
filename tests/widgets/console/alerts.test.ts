import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { AlertInbox, AlertView, HeldDays } from '../../../service/contract/index.ts'
import { alertPhrases, sentenceOf } from '../../../widgets/console/alerts/spoken.ts'
import { BECAUSE_OF_ALERT } from '../../support/because-of-alert.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { heading, openConsole, says } from './harness/console-page.ts'
import { SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const shows = (words: string) => expect.element(says(words)).toBeVisible()
const titled = (name: string) => expect.element(heading(name)).toBeVisible()
const named = (vi: string) => ({ vi, en: vi })
const ALERT: AlertView = {
  alertId: 'b:ratings-worse:2026-05-01',
  version: 1,
  staffMemberId: 'b',
  name: 'Trần Văn Bình',
  post: named('Cán bộ một cửa'),
  office: named('UBND phường Hoàn Kiếm'),
  chart: 'ratings-worse',
  on: '2026-11-10',
  state: 'new',
  pageRead: false,
  outcome: null,
  closedAt: null,
  outcomes: ['no-ground-found', 'data-problem'],
  because: BECAUSE_OF_ALERT,
}
const READ: AlertView = { ...ALERT, version: 2, state: 'page-read', pageRead: true }
const RATE: AlertInbox['rate'] = {
  decided: 3,
  noGround: 1,
  dataProblem: 1,
  share: null,
  interval: null,
  expected: 0.32,
  nominalPer100StaffYears: 0.4,
  measuredPer100StaffYears: 2.1,
}
const inboxOf = (...alerts: AlertView[]): AlertInbox => ({ alerts, rate: RATE, through: '2026-11-17' })
const HELD: HeldDays = {
  days: [
    {
      heldId: 'b:2026-11-09',
      version: 1,
      staffMemberId: 'b',
      name: 'Trần Văn Bình',
      office: named('UBND phường Hoàn Kiếm'),
      desks: [named('Quầy 1')],
      date: '2026-11-09',
      because: 'held-as-burst',
      given: 40,
      low: 40,
      usual: 3,
      share: 0.08,
      decided: null,
    },
  ],
}

function opened(inbox: AlertInbox) {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  service.answers('GET /api/alerts', inbox)
  service.answers('GET /api/held-days', HELD)
  return service
}

for (const language of LANGUAGES) {
  const phrases = alertPhrases[language]

  test(`an alert says in ${language} why it is there, how sure it is, and asks for the person’s page first`, async () => {
    await openConsole(opened(inboxOf(ALERT)), '/console/alerts', language)
    await titled(phrases.title)
    await shows(sentenceOf(ALERT, language))
    await shows(phrases.labels.chance)
    await shows(phrases.pageFirst)
    await expect
      .element(page.getByRole('link', { name: phrases.readPage }))
      .toHaveAttribute('href', '/console/trends/staff/b')
    await expect.element(page.getByRole('button', { name: phrases.record })).not.toBeInTheDocument()
    await shows(phrases.rate.tooFew(3))
    expect(await findingsOfAxe()).toEqual([])
  })

  test(`an empty inbox says in ${language} that there is nothing to do`, async () => {
    await openConsole(opened(inboxOf()), '/console/alerts', language)
    await shows(phrases.empty.next('17/11/2026'))
  })

  test(`a held day is decided in ${language} with a reason`, async () => {
    const service = opened(inboxOf())
    await openConsole(service, '/console/held-days', language)
    await titled(phrases.days.title)
    await page.getByRole('button', { name: phrases.days.release }).click()
    await shows(phrases.days.reasonMissing)
    const [day] = HELD.days
    if (!day) throw new Error('no day')
    service.answers('POST /api/held-days/:heldId/decision', {
      ...day,
      version: 2,
      because: 'released',
      decided: { what: 'release', by: 'A', at: '2026-11-18T02:00:00.000Z', reason: 'Quầy đón một đoàn đông người.' },
    })
    await page.getByLabelText(phrases.days.reason).fill('Quầy đón một đoàn đông người.')
    expect(await findingsOfAxe()).toEqual([])
    await page.getByRole('button', { name: phrases.days.release }).click()
    await shows(phrases.days.saidRelease)
  })
}

test('an outcome is recorded once one is chosen, and a refusal says why nothing was', async () => {
  const phrases = alertPhrases.vi
  const service = opened(inboxOf(READ))
  await openConsole(service, '/console/alerts', 'vi')
  await page.getByRole('button', { name: phrases.record }).click()
  await shows(phrases.missing)
  await page.getByRole('radio', { name: phrases.outcomes['no-ground-found'] }).click()
  service.answers('POST /api/alerts/:alertId/outcome', refusal('alert/changed-meanwhile'))
  await page.getByRole('button', { name: phrases.record }).click()
  await shows('Có người vừa cập nhật tín hiệu này.')
  service.answers('POST /api/alerts/:alertId/outcome', { ...READ, state: 'closed', outcome: 'no-ground-found' })
  await page.getByRole('button', { name: phrases.record }).click()
  await shows(phrases.saidOutcome)
})

test('a conversation is recorded, and then every outcome can be', async () => {
  const phrases = alertPhrases.vi
  const service = opened(inboxOf(READ))
  await openConsole(service, '/console/alerts', 'vi')
  const held: AlertView = {
    ...READ,
    state: 'conversation-held',
    outcomes: ['support-agreed', 'thanked', 'no-ground-found'],
  }
  service.answers('POST /api/alerts/:alertId/conversation', held)
  await page.getByRole('button', { name: phrases.held }).click()
  await shows(phrases.saidConversation)
  await expect.element(page.getByRole('radio', { name: phrases.outcomes['support-agreed'] })).toBeInTheDocument()
})
