import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenAt, type ComplaintEvent, chained, headOf } from '../../service/complaints/event-log.ts'
import { holdsTrackingCode, receiptHash, trackingCodeFor } from '../../service/complaints/receipt.ts'
import { signStatement } from '../../service/complaints/statement.ts'
import { readConfig } from '../../service/config.ts'
import { deriveKeys } from '../../service/security/keys.ts'
import { newSealer, openSealer } from '../../service/security/seal.ts'

const secret = () => randomBytes(32).toString('base64url')
const keys = deriveKeys(secret())

describe('a sealed text', () => {
  test('opens with its key, its complaint and its name, and with nothing else', () => {
    const sealer = newSealer('case-1', keys)
    const { sealed, commitment } = sealer.seal('account', 'Chị ấy quát tôi.')
    expect(openSealer('case-1', sealer.key, keys).open(sealed)).toBe('Chị ấy quát tôi.')
    expect(commitment).not.toContain('quát')
    expect(() => openSealer('case-2', sealer.key, keys)).toThrow()
    expect(() => openSealer('case-1', sealer.key, deriveKeys(secret()))).toThrow()
    expect(() => sealer.open({ ...sealed, name: 'contact' })).toThrow()
  })

  test('that was changed by one bit does not open', () => {
    const sealer = newSealer('case-1', keys)
    const { sealed } = sealer.seal('account', 'Chị ấy quát tôi.')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.box.length * 8 - 1 }), (bit) => {
        const box = Buffer.from(sealed.box)
        box[bit >> 3] = (box[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(() => sealer.open({ ...sealed, box })).toThrow()
      }),
    )
  })
})

describe('the event log', () => {
  const log = (): ComplaintEvent[] => {
    const events: ComplaintEvent[] = []
    for (const verb of ['file', 'acknowledge', 'ask', 'reply', 'resolve'] as const) {
      const previous = headOf('case-1', events)
      events.push(
        chained({ id: verb, at: new Date(0), by: { actor: 'citizen' }, verb, facts: { n: events.length }, previous }),
      )
    }
    return events
  }

  test('is whole as it was written, also after a round through the database’s types', () => {
    expect(brokenAt('case-1', log())).toBe(-1)
    const reread = log().map((e) => ({ ...JSON.parse(JSON.stringify(e)), at: new Date(e.at) }) as ComplaintEvent)
    expect(brokenAt('case-1', reread)).toBe(-1)
  })

  test.each([
    ['changed', (events: ComplaintEvent[]) => events.map((e, i) => (i === 2 ? { ...e, facts: { n: 9 } } : e)), 2],
    ['left out', (events: ComplaintEvent[]) => events.filter((_, i) => i !== 1), 1],
    ['moved', (events: ComplaintEvent[]) => [0, 2, 1, 3, 4].flatMap((i) => events[i] ?? []), 1],
  ])('shows where an event was %s', (_, tamper, where) => {
    expect(brokenAt('case-1', tamper(log()))).toBe(where)
  })
})

describe('a tracking code', () => {
  test('is the same for the same filing, and another for another', () => {
    const code = trackingCodeFor(keys, 'key', { a: 1, b: 2 })
    expect(trackingCodeFor(keys, 'key', { b: 2, a: 1 })).toBe(code)
    expect(trackingCodeFor(keys, 'key', { a: 1, b: 3 })).not.toBe(code)
    expect(trackingCodeFor(keys, 'other', { a: 1, b: 2 })).not.toBe(code)
  })

  test('is read however it is typed', () => {
    const typed = ['0A1B-C0DE-1111-ZZZZ', '0a1b c0de 1111 zzzz', 'OAIB-CODE-LIL1-ZZZZ']
    expect(new Set(typed.map((t) => receiptHash(keys, t))).size).toBe(1)
  })

  test('in a text is noticed', () => {
    expect(holdsTrackingCode('mã của tôi: XWF3-AAQE-BT1C-VT1A nhé')).toBe(true)
    expect(holdsTrackingCode('số hồ sơ 1234-5678')).toBe(false)
  })
})

test('a signed statement proves the words to whoever knows them, and tells nothing to others', () => {
  const account = 'Chị ấy quát tôi.'
  const { text, signature } = signStatement(keys, 'key', account, {
    filedAt: new Date(0),
    office: 'UBND phường',
    desk: 'HK-01',
    attitudes: ['impolite'],
    head: 'h',
    acknowledgeBy: new Date(1),
    resolveBy: new Date(2),
  })
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: keys.publicKey.toString('base64url') },
  })
  expect(verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'))).toBe(true)
  expect(
    verify(null, Buffer.from(text.replace('HK-01', 'HK-02')), publicKey, Buffer.from(signature, 'base64url')),
  ).toBe(false)
  const { salt, accountDigest } = JSON.parse(text)
  expect(createHash('sha256').update(`${salt}|${account}`).digest('base64url')).toBe(accountDigest)
  expect(text).not.toContain('quát')
})

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    expect(readConfig({})).toMatchObject({ port: 3000, publicUrl: 'http://localhost:3000', mongodbUri: undefined })
  })

  test('reports everything that is wrong at once, by name', () => {
    expect(() => readConfig({ PORT: 'many', MONGODB_URI: 'postgres://x' })).toThrow(
      /PORT.*MONGODB_URI|MONGODB_URI.*PORT/,
    )
  })

  test('asks for a secret of its own where it serves https', () => {
    expect(() => readConfig({ PUBLIC_URL: 'https://lang-nghe.example' })).toThrow(/SECRET_KEY/)
    expect(readConfig({ PUBLIC_URL: 'https://lang-nghe.example', SECRET_KEY: secret() }).publicUrl).toContain('https')
  })
})
