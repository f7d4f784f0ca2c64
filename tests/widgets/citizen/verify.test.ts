import { getPublicKey, hashes, sign } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { afterEach, expect, test, vi } from 'vitest'
import { statementFile } from '../../../widgets/citizen/complaint/statement-file.ts'
import { base64urlOf } from '../../../widgets/citizen/verify/statement.ts'
import { mount } from './harness/hands.ts'
import { scriptedClient } from './harness/scripted-client.ts'

hashes.sha512 = sha512
const SECRET = new Uint8Array(32).fill(7)
const KEY_ID = 'key-of-the-service'
const WORDS = 'Tôi hỏi thì bị gắt.'
const bytes = (text: string) => new TextEncoder().encode(text)
const TEXT = JSON.stringify({
  accountDigest: base64urlOf(sha256(bytes(`salt|${WORDS}`))),
  acknowledgeBy: '2026-11-24T10:00:00Z',
  attitudes: ['impolite'],
  desk: 'HK-01',
  filedAt: '2026-11-23T07:05:00Z',
  head: 'head',
  office: 'UBND phường Hoàn Kiếm',
  resolveBy: '2026-11-30T10:00:00Z',
  salt: 'salt',
  statement: 'langnghe/1',
})
const FILE = statementFile({ text: TEXT, signature: base64urlOf(sign(bytes(TEXT), SECRET)), keyId: KEY_ID })

async function checks(file: string) {
  const publicKey = base64urlOf(getPublicKey(SECRET))
  const page = await mount('ln-verify', scriptedClient({ 'GET /api/statement-key': { keyId: KEY_ID, publicKey } }))
  await page.types('#statement', file)
  await page.clicks('button.primary')
  return page
}

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['with crypto.subtle', false],
  ['on plain http, without it', true],
])('a genuine statement is found genuine and its words can be proved, %s', async (_, without) => {
  if (without) vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const page = await checks(FILE)
  await expect.poll(() => page.reads()).toContain('Bản xác nhận là thật')
  expect(await page.reads()).toContain('14:05 ngày 23/11/2026')
  expect(await page.axeFaults()).toEqual([])
  await page.types('#words', WORDS)
  await expect.poll(() => page.reads()).toContain('Lời kể đúng là lời đã gửi.')
  await page.types('#words', `${WORDS} Thêm.`)
  await expect.poll(() => page.reads()).toContain('không khớp với lời đã gửi')
})

test.each([
  ['a desk that was changed', FILE.replace('HK-01', 'HK-02'), 'Bản xác nhận không đúng'],
  ['another key', FILE.replace(KEY_ID, 'another-key'), 'Được ký bằng một khoá khác'],
  ['something else', 'Đây không phải bản xác nhận', 'Đây không phải là bản xác nhận'],
  ['nothing', '', 'Xin dán nội dung'],
])('%s is not found genuine', async (_, file, sentence) => {
  const page = await checks(file)
  await expect.poll(() => page.reads()).toContain(sentence)
  expect(await page.reads()).not.toContain('Bản xác nhận là thật')
})
