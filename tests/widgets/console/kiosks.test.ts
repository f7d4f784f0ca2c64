import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { KioskDesk } from '../../../service/contract/index.ts'
import { kioskPhrases } from '../../../widgets/console/kiosks/spoken.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { button, field, focused, heading, openConsole, says } from './harness/console-page.ts'
import { SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const OFFICE = { vi: 'UBND phường Hoàn Kiếm', en: 'Hoàn Kiếm Ward People’s Committee' }
const BARE: KioskDesk = {
  deskCode: 'HK-01',
  name: { vi: 'Quầy 1', en: 'Desk 1' },
  office: OFFICE,
  kiosk: null,
  invitedUntil: null,
}
const KEPT: KioskDesk = {
  ...BARE,
  deskCode: 'HK-02',
  name: { vi: 'Quầy 2', en: 'Desk 2' },
  kiosk: {
    id: 'k-2',
    mostInHour: 20,
    enrolledAt: '2026-11-18T01:00:00Z',
    seenAt: '2026-11-23T01:50:00Z',
    waiting: 3,
  },
}

const opened = (desks: readonly KioskDesk[], language: 'vi' | 'en' = 'vi') => {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['supervisor'] })
  service.answers('GET /api/kiosks', { desks: [...desks] })
  service.answers('POST /api/desks/:deskCode/kiosk-invitations', {
    code: '7QK2M-X4T9B',
    goodUntil: '2026-11-23T03:00:00Z',
    address: 'https://lang-nghe.example/kiosk/HK-01',
  })
  service.answers('POST /api/kiosks/:kioskId/revocation', null)
  openConsole(service, '/console/kiosks', language)
  return service
}

test('each desk says whether it has a kiosk, when that was last heard of and what waits on it', async () => {
  opened([BARE, KEPT])
  await expect.element(heading('Máy đánh giá')).toBeVisible()
  await expect.element(says('Chưa cài máy')).toBeVisible()
  await expect
    .element(says(/Cài lúc .*18\/11\/2026; kết nối lần cuối .*23\/11\/2026; còn 3 đánh giá chưa gửi/))
    .toBeVisible()
})

test('a set-up code is made for one desk, and says where to type it and until when', async () => {
  const service = opened([BARE])
  await field('Số đánh giá tối đa được tính mỗi giờ').fill('30')
  await button('Tạo mã cài đặt, quầy HK-01').click()
  await expect.element(says('7QK2M-X4T9B')).toBeVisible()
  await expect.element(says('https://lang-nghe.example/kiosk/HK-01')).toBeVisible()
  const [call] = service.callsOf('POST /api/desks/:deskCode/kiosk-invitations')
  expect(call?.options).toMatchObject({ params: { deskCode: 'HK-01' }, body: { mostInHour: 30 } })
})

test('a kiosk is revoked only after a second look, and the page says so', async () => {
  const service = opened([KEPT])
  await button('Thu hồi máy, quầy HK-02').click()
  expect(service.callsOf('POST /api/kiosks/:kioskId/revocation')).toHaveLength(0)
  await expect.poll(focused).toContain('Thu hồi máy đánh giá của quầy HK-02?')
  await button('Giữ lại').click()
  await button('Thu hồi máy, quầy HK-02').click()
  await button('Thu hồi máy').click()
  await expect.element(says('Đã thu hồi máy đánh giá của quầy HK-02.')).toBeVisible()
  expect(service.callsOf('POST /api/kiosks/:kioskId/revocation')[0]?.options).toMatchObject({
    params: { kioskId: 'k-2' },
  })
})

test('a refusal is said, and somebody without desks learns who sets them up', async () => {
  const service = opened([BARE])
  service.answers('POST /api/desks/:deskCode/kiosk-invitations', refusal('kiosk/not-yours'))
  await button('Tạo mã cài đặt, quầy HK-01').click()
  await expect.element(says(/Chỉ người phụ trách cơ quan/)).toBeVisible()
  opened([])
  await expect.element(says('Bạn không phụ trách quầy nào.')).toBeVisible()
})

test.each(LANGUAGES)('axe-core finds nothing, in %s', async (language) => {
  opened([BARE, KEPT], language)
  const phrases = kioskPhrases[language]
  await expect.element(heading(phrases.title)).toBeVisible()
  await button(`${phrases.make}, ${phrases.ofDesk('HK-01')}`).click()
  await expect.element(says('7QK2M-X4T9B')).toBeVisible()
  await button(`${phrases.revoke}, ${phrases.ofDesk('HK-02')}`).click()
  expect(await findingsOfAxe()).toEqual([])
})
