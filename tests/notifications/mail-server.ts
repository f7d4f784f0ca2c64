import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

export interface Arrived {
  readonly recipients: readonly string[]
  readonly raw: string
  readonly mail: ParsedMail
}

const refusal = (responseCode: number) => Object.assign(new Error('<a@example.vn> no'), { responseCode })

/** A real mail server, which answers a command with the code it is told to. */
export const startMailServer = async (answers: { mail?: number; rcpt?: number; data?: number } = {}) => {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(answers.mail ? refusal(answers.mail) : null),
    onRcptTo: (_address, _session, done) => done(answers.rcpt ? refusal(answers.rcpt) : null),
    onData: (stream, session, done) => {
      const receive = async () => {
        const raw = await buffer(stream)
        if (answers.data) throw refusal(answers.data)
        const recipients = session.envelope.rcptTo.map(({ address }) => address)
        arrived.push({ recipients, raw: raw.toString('utf8'), mail: await simpleParser(raw) })
      }
      receive().then(() => done(), done)
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  onTestFinished(() => new Promise((closed) => server.close(() => closed())))
  const { port } = listening.address() as AddressInfo
  return { smtpUrl: `smtp://127.0.0.1:${port}`, arrived }
}
