import { expect, test } from 'vitest'
import { mount } from './harness/hands.ts'
import { scriptedClient } from './harness/scripted-client.ts'

const TOKEN = 'a-token-from-a-letter.0123456789abcdefghijklmnopq'
const service = () => scriptedClient({ 'POST /api/contact-confirmations': { confirmed: true } })

test('the link in a letter confirms the address, and the address bar does not keep its token', async () => {
  history.replaceState(null, '', `#${TOKEN}`)
  const scripted = service()
  const page = await mount('ln-confirm', scripted)
  expect(location.hash).toBe('')
  expect(await page.reads()).toContain('Đã xác nhận địa chỉ thư')
  expect(scripted.sentTo('POST /api/contact-confirmations')[0]?.body).toEqual({ token: TOKEN })
  expect(await page.axeFaults()).toEqual([])
})

test('a link that does not work is said not to work', async () => {
  history.replaceState(null, '', '#cut-short')
  const scripted = service()
  scripted.failsNext('POST /api/contact-confirmations', 'request/invalid')
  const page = await mount('ln-confirm', scripted)
  expect(await page.reads()).toContain('Đường dẫn xác nhận không dùng được')
  expect(page.seesAny('button')).toBe(false)
})

test('a service that is down can be asked again', async () => {
  history.replaceState(null, '', `#${TOKEN}`)
  const scripted = service()
  scripted.failsNext('POST /api/contact-confirmations', 'unreachable')
  const page = await mount('ln-confirm', scripted)
  await page.reads()
  await page.clicks('button')
  expect(await page.reads()).toContain('Đã xác nhận địa chỉ thư')
})

test('without a link there is nothing to confirm', async () => {
  const scripted = service()
  const page = await mount('ln-confirm', scripted)
  expect(await page.reads()).toContain('bằng đường dẫn trong thư')
  expect(scripted.sentTo('POST /api/contact-confirmations')).toEqual([])
})
