import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DeskView, OfficePhotos } from '../../service/contract/index.ts'
import { type SignedInClient, startTestService, type TestService } from '../support/service.ts'

let service: TestService
let head: SignedInClient
beforeAll(async () => {
  service = await startTestService()
  head = await service.signIn('hoankiem.chutich')
})
afterAll(() => service?.end())

const OFFICE = '/api/photos/hoan-kiem'
const HOA = 'hk-nguyen-thi-hoa'

/** As a phone takes it: not square, and with where it was taken. */
const aPhoto = async (colour = '#7a93b8'): Promise<string> => {
  const drawn = sharp({ create: { width: 300, height: 200, channels: 3, background: colour } }).jpeg()
  const exif = { IFD0: { Copyright: 'Máy của Lan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' } }
  return (await drawn.withExif(exif).toBuffer()).toString('base64')
}

type Answer = { readonly status: number; readonly body: OfficePhotos & { readonly code?: string } }
const keeps = async (client: SignedInClient, image: string, of = HOA, agreed: unknown = true): Promise<Answer> =>
  client.post(`${OFFICE}/people/${of}`, { image, agreed })
const shows = (shown: boolean): Promise<Answer> => head.post(`${OFFICE}/showing`, { shown })
const removes = (): Promise<Answer> => head.post(`${OFFICE}/people/${HOA}/removal`, {})

async function atDesk(): Promise<string | undefined> {
  const { body } = await service.app.inject({ method: 'GET', url: '/api/desks/HK-01' })
  return (JSON.parse(body) as DeskView).staff.find(({ id }) => id === HOA)?.photo
}
const had = (url: string) => service.app.inject({ method: 'GET', url })

beforeEach(async () => {
  await removes()
  await shows(false)
})

describe('a photo at a desk', () => {
  test('shows only where the office wants it, which it does not of itself', async () => {
    expect((await keeps(head, await aPhoto())).status).toBe(201)
    expect(await atDesk()).toBeUndefined()
    await shows(true)
    expect(await atDesk()).toMatch(/^\/staff-photos\/[\w-]{32}\.jpg$/)
    await shows(false)
    expect(await atDesk()).toBeUndefined()
  })

  test('is small, square and drawn anew, and its address says its content', async () => {
    await shows(true)
    await keeps(head, await aPhoto())
    const first = (await atDesk()) ?? ''
    const reply = await had(first)
    expect(reply.headers['content-type']).toBe('image/jpeg')
    expect(reply.headers['cache-control']).toContain('immutable')
    const { width, height, exif } = await sharp(reply.rawPayload).metadata()
    expect({ width, height, exif }).toEqual({ width: 192, height: 192, exif: undefined })
    await keeps(head, await aPhoto('#402020'))
    expect(await atDesk()).not.toBe(first)
    expect((await had(first)).statusCode).toBe(404)
  })

  test('is forgotten when it is removed', async () => {
    await shows(true)
    await keeps(head, await aPhoto())
    const address = (await atDesk()) ?? ''
    expect((await removes()).body.people.find(({ person }) => person.id === HOA)?.photo).toBeNull()
    expect(await atDesk()).toBeUndefined()
    expect((await had(address)).statusCode).toBe(404)
    expect(await service.connection.collection('staff_photos').countDocuments()).toBe(0)
  })

  test('is not kept unless its person agreed', async () => {
    expect((await keeps(head, await aPhoto(), HOA, false)).status).toBe(400)
    expect((await keeps(head, await aPhoto(), HOA, null)).status).toBe(400)
    expect(await service.connection.collection('staff_photos').countDocuments()).toBe(0)
  })

  test('is a photo', async () => {
    const document = Buffer.from('%PDF-1.4\n%%EOF\n').toString('base64')
    expect((await keeps(head, document)).body.code).toBe('attachment/not-allowed')
    expect((await keeps(head, Buffer.from('nothing').toString('base64'))).body.code).toBe('attachment/not-allowed')
  })
})

describe('photos of an office', () => {
  test.each(['hoankiem.canbo', 'hoankiem.phutrach', 'caugiay.phutrach', 'noivu.caicach'])(
    'are not in the hands of %s',
    async (username) => {
      const client = await service.signIn(username)
      expect((await keeps(client, await aPhoto())).body.code).toBe('photo/not-yours')
      const { body }: Answer = await client.post(`${OFFICE}/showing`, { shown: true })
      expect(body.code).toBe('photo/not-yours')
      const page = (await client.get('/api/photos')).body as { readonly offices: OfficePhotos[] }
      expect(page.offices.map(({ officeId }) => officeId)).not.toContain('hoan-kiem')
    },
  )

  test('are those of the people on its rosters', async () => {
    expect((await keeps(head, await aPhoto(), 'cg-to-thi-hanh')).body.code).toBe('photo/not-yours')
    const { offices } = (await head.get('/api/photos')).body as { readonly offices: OfficePhotos[] }
    expect(offices.find(({ officeId }) => officeId === 'hoan-kiem')?.people.map(({ person }) => person.id)).toContain(
      HOA,
    )
  })

  test('leave a trace of who kept them', async () => {
    await keeps(head, await aPhoto())
    const trace = await service.connection.collection('audit').findOne({ what: 'photo-kept' })
    expect(trace).toMatchObject({ staffMemberId: 'hk-dang-minh-hop', about: HOA })
  })
})
