import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readLetter, readLetters } from '../../../service/embedded/letters.ts'
import { openPostOffice } from '../../../service/embedded/post-office.ts'
import { scratchDirectory } from './scratch.ts'

const open = async () => {
  const lettersDirectory = join(scratchDirectory(), 'letters')
  const { smtpUrl, close } = await openPostOffice({ lettersDirectory })
  onTestFinished(close)
  const transport = createTransport(smtpUrl)
  onTestFinished(() => transport.close())
  return { lettersDirectory, smtpUrl, transport }
}

const letter = {
  from: 'Lắng Nghe <lang-nghe@example.vn>',
  to: 'Nguyễn Thị Ánh <anh@example.vn>',
  subject: 'Phản ánh của ông/bà đã được tiếp nhận',
  text: 'Kính gửi bà Ánh,\n\nPhản ánh của bà đã được tiếp nhận.\n',
  html: '<p>Phản ánh của bà đã được <b>tiếp nhận</b>.</p>',
  messageId: '<received.1@example.vn>',
}

test('a letter is kept whole, and read with its Vietnamese words', async () => {
  const { lettersDirectory, transport } = await open()
  await transport.sendMail(letter)
  const [kept, ...others] = await readLetters(lettersDirectory, { limit: 10 })
  expect(others).toEqual([])
  expect(kept).toMatchObject({ subject: letter.subject, text: letter.text, messageId: letter.messageId })
  expect(kept?.html?.trim()).toBe(letter.html)
  expect([kept?.from, kept?.to]).toEqual(['"Lắng Nghe" <lang-nghe@example.vn>', '"Nguyễn Thị Ánh" <anh@example.vn>'])
  expect(Math.abs(Date.parse(kept?.at ?? '') - Date.now())).toBeLessThan(10_000)
  expect(await readLetter(lettersDirectory, kept?.id ?? '')).toEqual(kept)
  expect(readFileSync(join(lettersDirectory, `${kept?.id}.eml`), 'utf8')).toContain(
    'Message-ID: <received.1@example.vn>',
  )
})

test('a letter without HTML has none', async () => {
  const { lettersDirectory, transport } = await open()
  await transport.sendMail({ from: letter.from, to: letter.to, subject: letter.subject, text: letter.text })
  expect((await readLetters(lettersDirectory, { limit: 1 }))[0]).not.toHaveProperty('html')
})

test('the newest letters come first, and no more than asked for', async () => {
  const { lettersDirectory, transport } = await open()
  for (const subject of ['một', 'hai', 'ba']) {
    await transport.sendMail({ ...letter, subject })
    await delay(2)
  }
  const letters = await readLetters(lettersDirectory, { limit: 2 })
  expect(letters.map(({ subject }) => subject)).toEqual(['ba', 'hai'])
})

test('a folder without letters, or not there at all, is an empty one', async () => {
  expect(await readLetters(join(scratchDirectory(), 'nowhere'), { limit: 10 })).toEqual([])
})

test.each(['../secret', '..%2fsecret', '20261123T093706123Z-0123456789ab/../../secret', '', 'secret', '/etc/hostname'])(
  'the id %j leads nowhere',
  async (id) => {
    const directory = scratchDirectory()
    mkdirSync(join(directory, 'letters'))
    for (const path of ['secret.eml', 'letters/secret.eml']) writeFileSync(join(directory, path), 'Subject: secret\n\n')
    expect(await readLetter(join(directory, 'letters'), id)).toBeUndefined()
  },
)

const hangUpInTheMiddle = async (smtpUrl: string, lettersDirectory: string) => {
  const socket = connect(Number(new URL(smtpUrl).port), '127.0.0.1')
  const lines = ['EHLO x', 'MAIL FROM:<a@example.vn>', 'RCPT TO:<b@example.vn>', 'DATA']
  socket.on('data', () => socket.write(lines.length > 0 ? `${lines.shift()}\r\n` : 'Subject: half a le'))
  await vi.waitFor(() => expect(readdirSync(lettersDirectory)).toHaveLength(1))
  socket.resetAndDestroy()
  await vi.waitFor(() => expect(readdirSync(lettersDirectory)).toEqual([]))
}

test('senders that hang up in the middle of a letter leave none, and the next one is served', async () => {
  const { lettersDirectory, smtpUrl, transport } = await open()
  await hangUpInTheMiddle(smtpUrl, lettersDirectory)
  await hangUpInTheMiddle(smtpUrl, lettersDirectory)
  await transport.sendMail(letter)
  expect(await readLetters(lettersDirectory, { limit: 10 })).toHaveLength(1)
})
