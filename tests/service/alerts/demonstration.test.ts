import { afterAll, expect, test } from 'vitest'
import { seedDemonstration } from '../../../service/commands/seeding.ts'
import type { AlertInbox } from '../../../service/contract/index.ts'
import { startTestService, type TestService } from '../../support/service.ts'

let service: TestService
afterAll(() => service?.end())

test('in the demonstration city whoever changed is in the inbox on first sight', async () => {
  service = await startTestService()
  await seedDemonstration(service.stores, service.keys, service.clock.now)
  await service.trends.run()
  const { body } = await (await service.signIn('noivu.caicach')).get('/api/alerts')
  const { alerts, through } = body as AlertInbox
  expect(alerts.map(({ staffMemberId, chart }) => `${staffMemberId} ${chart}`)).toContain(
    'tt-ha-van-toan ratings-worse',
  )
  expect(alerts.length).toBeLessThan(4)
  expect(through).toBe('2026-11-17')
})
