import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshKey, startTestService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const CANARY = 'canary-21.0285N-105.8542E'
const HOUR = 3_600_000

const photo = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#885522' } })
    .withExif({ IFD0: { Copyright: CANARY }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
const pdf = () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

/** As a browser's form sends it. */
async function sendsFile(content: Buffer, filename = 'file', type = 'image/jpeg') {
  const boundary = randomBytes(12).toString('hex')
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    content,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const reply = await service.app.inject({
    method: 'POST',
    url: '/api/attachments',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
  })
  return {
    status: reply.statusCode,
    body: reply.json() as { attachmentId: string; kind: string; bytes: number; code: string },
  }
}
const keeps = async (content: Buffer) => (await sendsFile(content)).body.attachmentId

async function files(attachmentIds: readonly string[], key = freshKey()) {
  const reply = await service.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': key },
    payload: {
      deskCode: 'HK-01',
      attitudes: ['impolite'],
      account: 'Tôi gửi kèm ảnh tờ hướng dẫn dán ở quầy.',
      attachmentIds,
      language: 'vi',
      channel: 'desk-page',
    },
  })
  return { status: reply.statusCode, body: reply.json() as { trackingCode: string; code: string } }
}
const adds = async (trackingCode: string, words: string, attachmentIds: readonly string[] = []) => {
  const reply = await service.app.inject({
    method: 'POST',
    url: '/api/complaints/track/reply',
    headers: { 'idempotency-key': freshKey() },
    payload: { trackingCode, words, ...(attachmentIds.length > 0 ? { attachmentIds } : {}) },
  })
  return { status: reply.statusCode, body: reply.json() }
}
const newestCase = async () => {
  const [newest] = await service.stores.complaints.collection.find().sort({ filedAt: -1, _id: 1 }).limit(1).toArray()
  return String(newest?._id)
}
const opens = async (username: string, url: string) => {
  const signedIn = await service.app.inject({
    method: 'POST',
    url: '/api/sessions',
    payload: { username, password: 'langnghe-demo' },
  })
  const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
  return service.app.inject({ method: 'GET', url, cookies })
}

describe('a file is what its content says', () => {
  test('a photo is drawn anew, without place, device or owner', async () => {
    const sent = await photo()
    expect(sent.toString('latin1')).toContain(CANARY)
    const { status, body } = await sendsFile(sent)
    expect([status, body.kind]).toEqual([201, 'image'])
    await service.attachments.claim([body.attachmentId], 'a-case')
    const { content } = await service.attachments.open(body.attachmentId, 'a-case')
    expect(content.toString('latin1')).not.toContain(CANARY)
    expect((await sharp(content).metadata()).exif).toBeUndefined()
  })

  test('a second file hidden behind a photo does not survive', async () => {
    const { body } = await sendsFile(
      Buffer.concat([await photo(), Buffer.from(`<script>${CANARY}</script>PK\u0003\u0004`)]),
    )
    await service.attachments.claim([body.attachmentId], 'a-case')
    const { content } = await service.attachments.open(body.attachmentId, 'a-case')
    expect(content.toString('latin1')).not.toContain(CANARY)
  })

  test.each([
    ['an SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['HTML that calls itself PNG', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;')],
    ['a zip', Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is refused', async (_, content) => {
    const { status, body } = await sendsFile(content, 'photo.png', 'image/png')
    expect([status, body.code]).toEqual([415, 'attachment/not-allowed'])
  })

  test('a small file that unfolds to 100 million pixels is refused before it does', async () => {
    const bomb = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.byteLength).toBeLessThan(1_000_000)
    expect((await sendsFile(bomb)).body.code).toBe('attachment/unreadable')
  })

  test('a damaged photo is refused', async () => {
    const broken = (await photo()).subarray(0, 300)
    expect((await sendsFile(broken)).body.code).toBe('attachment/unreadable')
  })

  test('more than 5 MB are refused', async () => {
    expect((await sendsFile(Buffer.concat([pdf(), Buffer.alloc(5 * 1024 * 1024)]))).status).toBe(413)
  })

  test('a name that climbs out of its folder is never used', async () => {
    const { status, body } = await sendsFile(pdf(), '../../../etc/passwd%00.pdf', 'application/pdf')
    expect([status, body.kind]).toEqual([201, 'pdf'])
    expect(body.attachmentId).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/)
    const kept = await service.connection.db
      ?.collection('attachments.files')
      .findOne({ _id: body.attachmentId as never })
    expect(JSON.stringify(kept)).not.toContain('passwd')
  })

  test('no other route takes a form', async () => {
    const reply = await service.app.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': freshKey() },
      payload: '--x--',
    })
    expect(reply.statusCode).toBe(415)
  })
})

test('nothing of a file stands readable in the database', async () => {
  const marked = Buffer.concat([pdf(), Buffer.from(CANARY)])
  const id = await keeps(marked)
  const chunks = await service.connection.db
    ?.collection('attachments.chunks')
    // As the bytes themselves: the buffer under a view may be shared with whatever else is in memory.
    .find<{ readonly data: Buffer }>({ files_id: id as never }, { promoteBuffers: true })
    .toArray()
  expect(chunks?.length).toBeGreaterThan(0)
  for (const { data } of chunks ?? []) {
    expect(Buffer.isBuffer(data)).toBe(true)
    expect(data.toString('latin1')).not.toContain(CANARY)
  }
})

describe('a claimed file', () => {
  test('is opened by whoever handles the case, as a download, and by nobody else', async () => {
    const document = pdf()
    const id = await keeps(document)
    expect((await files([id])).status).toBe(201)
    const caseId = await newestCase()
    const url = `/api/cases/${caseId}/attachments/${id}`
    const opened = await opens('hoankiem.phutrach', url)
    expect([opened.statusCode, opened.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(opened.headers['content-disposition']).toBe(`attachment; filename="${id}.pdf"`)
    expect(opened.headers['x-content-type-options']).toBe('nosniff')
    expect(opened.rawPayload.equals(document)).toBe(true)
    const audited = await service.stores.audit.of(`${caseId} ${id}`)
    expect(audited.map(({ what }) => what)).toEqual(['attachment-opened'])
    const shown = (await opens('hoankiem.phutrach', `/api/cases/${caseId}`)).json()
    expect(shown.attachments).toEqual([{ attachmentId: id, kind: 'pdf', bytes: document.byteLength }])

    const overseer = await opens('noivu.caicach', url)
    expect([overseer.statusCode, overseer.json().code]).toEqual([403, 'case/not-yours'])
    expect((await opens('noivu.caicach', `/api/cases/${caseId}`)).json().attachments).toEqual([])
    expect((await service.app.inject({ method: 'GET', url })).statusCode).toBe(401)
  })

  test('of one case is not there in another', async () => {
    const id = await keeps(pdf())
    await files([id])
    const first = await newestCase()
    service.clock.now = new Date(service.clock.now.getTime() + 1_000)
    await files([await keeps(pdf())])
    const second = await newestCase()
    expect(second).not.toBe(first)
    expect((await opens('hoankiem.phutrach', `/api/cases/${second}/attachments/${id}`)).statusCode).toBe(404)
  })

  test('belongs to one complaint; the same filing sent again has it still', async () => {
    const id = await keeps(pdf())
    const key = freshKey()
    const first = await files([id], key)
    expect((await files([id], key)).body.trackingCode).toBe(first.body.trackingCode)
    expect((await files([id])).body.code).toBe('attachment/gone')
  })

  test('can come with an addition, and the citizen sees that it went along', async () => {
    const { body } = await files([])
    const added = await adds(body.trackingCode, 'Tôi gửi thêm ảnh.', [await keeps(await photo())])
    expect(added.status).toBe(200)
    expect(added.body.steps.at(-1)).toMatchObject({ verb: 'add', files: 1 })
  })
})

test('what nobody claims is gone after a day, and what is claimed stays', async () => {
  const [left, kept] = [await keeps(pdf()), await keeps(pdf())]
  await files([kept])
  // Uploads carry the database's own time.
  expect(await service.attachments.sweep(new Date(Date.now() + 23 * HOUR))).toBe(0)
  await service.attachments.sweep(new Date(Date.now() + 25 * HOUR))
  expect(await service.stores.attachments.factsOf(left)).toBeNull()
  expect(await service.stores.attachments.factsOf(kept)).toMatchObject({ settled: true })
  expect((await files([left])).body.code).toBe('attachment/gone')
})

test('additions to one complaint stop at 1 MB of text, with a clear word, and leave what was sent before', async () => {
  const { body } = await files([])
  const words = 'ố'.repeat(4_000)
  let taken = 0
  let last = await adds(body.trackingCode, words)
  while (last.status === 200 && taken < 200) {
    taken += 1
    last = await adds(body.trackingCode, words)
  }
  expect([last.status, last.body.code]).toEqual([422, 'case/additions-full'])
  // 3 bytes a character, and what an addition itself takes.
  expect(taken).toBe(Math.floor((1024 * 1024) / (4_000 * 3 + 44 + 1024)))
})

describe('how a complaint was handled', () => {
  const rates = (trackingCode: string, score: number) =>
    service.app.inject({ method: 'POST', url: '/api/complaints/track/handling', payload: { trackingCode, score } })

  test('can be rated once it is answered, and no sooner; the last word counts', async () => {
    service.clock.now = new Date(service.clock.now.getTime() + HOUR)
    const { body } = await files([])
    expect((await rates(body.trackingCode, 4)).json().code).toBe('case/not-in-this-state')
    const supervisor = await service.signIn('hoankiem.phutrach')
    const caseId = await newestCase()
    const view = (await supervisor.get(`/api/cases/${caseId}`)).body as {
      version: number
      staffMembers: { id: string }[]
    }
    const about = view.staffMembers.length > 0 ? view.staffMembers.map(({ id }) => id) : [null]
    const resolved = await supervisor.post(`/api/cases/${caseId}/resolve`, {
      version: view.version,
      answer: 'Chúng tôi đã thay tờ hướng dẫn và xin lỗi ông/bà.',
      conclusions: about.map((staffMemberId) => ({
        staffMemberId,
        allegation: 'impolite',
        finding: 'cannot-tell',
        action: 'none',
      })),
    })
    expect(resolved.status).toBe(200)
    expect((await rates(body.trackingCode, 2)).json()).toMatchObject({ handling: 2, mayRateHandling: true })
    expect((await rates(body.trackingCode, 5)).json()).toMatchObject({ handling: 5 })
    expect(JSON.stringify((await supervisor.get(`/api/cases/${caseId}`)).body)).not.toContain('handling')
  })
})
