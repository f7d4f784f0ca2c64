import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { compose } from '../../notifications/compose/letter.ts'
import { createMailer, type Letter } from '../../notifications/mailer.ts'
import { messageIdOf } from '../../notifications/message-id.ts'
import { Undeliverable } from '../../notifications/undeliverable.ts'
import { startMailServer } from './mail-server.ts'

const LINK = 'https://lang-nghe.example.vn/cases/7d1e'

const aLetter = (given: Partial<Letter> = {}): Letter => ({
  to: 'anh.nguyen@phuong.example.vn',
  ...compose({ name: 'case-assigned', language: 'vi', link: LINK, dueAt: null, utcOffset: 420 }),
  messageId: messageIdOf('entry-1', 'lang-nghe.example.vn'),
  language: 'vi',
  ...given,
})

const mailerFor = (smtpUrl: string) => {
  const mailer = createMailer({ smtpUrl, from: 'Lắng Nghe <lang-nghe@example.vn>' })
  onTestFinished(() => mailer.close())
  return mailer
}

const failureOf = async (sending: Promise<void>): Promise<unknown> =>
  sending.then(
    () => undefined,
    (failure: unknown) => failure,
  )

test('a letter arrives whole, with its Vietnamese words, at one recipient', async () => {
  const { smtpUrl, arrived } = await startMailServer()
  const letter = aLetter()
  await mailerFor(smtpUrl).send(letter)
  const [{ recipients, mail }, ...others] = arrived as [(typeof arrived)[0]]
  expect(others).toEqual([])
  expect(recipients).toEqual([letter.to])
  expect(mail.subject).toBe('Lắng Nghe: có phản ánh mới giao anh/chị giải quyết')
  expect(mail.text?.trim()).toBe(letter.text.trim())
  expect(typeof mail.html === 'string' && mail.html.trim()).toBe(letter.html.trim())
  expect(mail.from?.value).toEqual([{ name: 'Lắng Nghe', address: 'lang-nghe@example.vn' }])
  expect(mail.to).toMatchObject({ value: [{ name: '', address: letter.to }] })
  expect(mail.messageId).toBe(letter.messageId)
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail.headers.get('content-language')).toBe('vi')
})

test.each([
  'b@x.vn, evil@e.com',
  'b@x.vn,evil@e.com',
  'b@x.vn;evil@e.com',
  'b@x.vn evil@e.com',
  'b@x.vn\r\nBcc: evil@e.com',
  'b@x.vn\n',
  'b@x.vn\r\nDATA',
  '"b@x.vn, evil"@e.com',
  '"b"@x.vn',
  'Bình <b@x.vn>',
  '<b@x.vn>',
  'everybody: b@x.vn, evil@e.com;',
  'b@x.vn (evil@e.com)',
  'b%e.com@x.vn',
  'e.com!b@x.vn',
  '@e.com:b@x.vn',
  'b@x.vn@e.com',
  'b@[127.0.0.1]',
  'b@localhost',
  'b@x..vn',
  'b@-x.vn',
  'b..c@x.vn',
  '.b@x.vn',
  '-b@x.vn',
  'b@x.vn\0',
  'bình@x.vn',
  'b@ⓧ.vn',
  'b',
  '@x.vn',
  '',
  `${'b'.repeat(65)}@x.vn`,
  `b@${'x.'.repeat(130)}vn`,
])('nothing is sent to %j', async (to) => {
  const { smtpUrl, arrived } = await startMailServer()
  const mailer = mailerFor(smtpUrl)
  expect(await failureOf(mailer.send(aLetter({ to })))).toBeInstanceOf(Undeliverable)
  await mailer.send(aLetter())
  expect(arrived.map(({ recipients }) => recipients)).toEqual([[aLetter().to]])
})

test.each(['b@x.vn', 'B.C+ln@mail-1.phuong.hanoi.gov.vn', 'a_b-c.1@x.com.vn', '9@9.vn'])(
  'a letter can be sent to %s',
  async (to) => {
    const { smtpUrl, arrived } = await startMailServer()
    await mailerFor(smtpUrl).send(aLetter({ to }))
    expect(arrived.map(({ recipients }) => recipients.map((each) => each.toLowerCase()))).toEqual([[to.toLowerCase()]])
  },
)

test('line ends in a subject or a Message-ID make no header', async () => {
  const { smtpUrl, arrived } = await startMailServer()
  await mailerFor(smtpUrl).send(
    aLetter({ subject: 'a\r\nBcc: evil@e.com\r\n\r\nb', messageId: '<a@b.vn>\r\nBcc: evil@e.com' }),
  )
  expect(arrived.map(({ recipients }) => recipients)).toEqual([[aLetter().to]])
  expect(arrived[0]?.mail.bcc).toBeUndefined()
  expect(arrived[0]?.raw).not.toMatch(/^Bcc:/im)
})

test.each([
  { answers: { rcpt: 550 }, what: 'no such mailbox' },
  { answers: { rcpt: 553 }, what: 'mailbox not allowed' },
  { answers: { data: 554 }, what: 'message refused' },
])('$what, $answers, is undeliverable, and says so without the address', async ({ answers }) => {
  const { smtpUrl } = await startMailServer(answers)
  const failure = await failureOf(mailerFor(smtpUrl).send(aLetter()))
  expect(failure).toBeInstanceOf(Undeliverable)
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toMatch(/a@example\.vn|anh\.nguyen/)
})

test.each([
  { answers: { rcpt: 451 }, what: 'greylisted' },
  { answers: { rcpt: 421 }, what: 'server going away' },
  { answers: { data: 452 }, what: 'disk full' },
  { answers: { mail: 550 }, what: 'our own sender refused' },
])('$what, $answers, may pass', async ({ answers }) => {
  const { smtpUrl } = await startMailServer(answers)
  const failure = await failureOf(mailerFor(smtpUrl).send(aLetter()))
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(Undeliverable)
})

test('a mail server that is not there may come back', async () => {
  const { smtpUrl, arrived } = await startMailServer()
  const away = mailerFor('smtp://127.0.0.1:1')
  const failure = await failureOf(away.send(aLetter()))
  expect(failure).toBeInstanceOf(Error)
  expect(failure).not.toBeInstanceOf(Undeliverable)
  await mailerFor(smtpUrl).send(aLetter())
  expect(arrived).toHaveLength(1)
})

test('one refused letter does not spoil the next', async () => {
  const answers: { rcpt?: number } = { rcpt: 550 }
  const { smtpUrl, arrived } = await startMailServer(answers)
  const mailer = mailerFor(smtpUrl)
  await failureOf(mailer.send(aLetter()))
  delete answers.rcpt
  await mailer.send(aLetter())
  expect(arrived).toHaveLength(1)
})

test('a mail server that never greets is given up after ten seconds', { timeout: 20_000 }, async () => {
  const silent = createServer(() => {})
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  onTestFinished(() => void silent.close())
  const address = silent.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const sending = failureOf(mailerFor(`smtp://127.0.0.1:${port}`).send(aLetter()))
  expect(await Promise.race([sending, delay(12_000, 'still waiting')])).toMatchObject({ code: 'ETIMEDOUT' })
})

test('files and addresses in the words of a letter are not opened', async () => {
  const { smtpUrl } = await startMailServer()
  const text = { path: '/etc/hostname' } as never
  expect(await failureOf(mailerFor(smtpUrl).send(aLetter({ text })))).toMatchObject({
    message: expect.stringContaining('File access rejected'),
  })
  const html = { href: 'http://127.0.0.1:1/' } as never
  expect(await failureOf(mailerFor(smtpUrl).send(aLetter({ html })))).toMatchObject({
    message: expect.stringContaining('Url access rejected'),
  })
})

test('an outbox entry has one Message-ID, and others have others', () => {
  const id = messageIdOf('entry-1', 'example.vn')
  expect(id).toMatch(/^<[0-9a-f]{32}@example\.vn>$/)
  expect(messageIdOf('entry-1', 'example.vn')).toBe(id)
  expect(messageIdOf('entry-2', 'example.vn')).not.toBe(id)
  expect(id).not.toContain('entry')
})
