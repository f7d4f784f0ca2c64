import { createTransport } from 'nodemailer'
import type { Language } from '../rules/vocabulary.ts'
import { Undeliverable } from './undeliverable.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly language: Language
}

export interface Mailer {
  /** Settles once the server has taken the letter. Throws Undeliverable, or anything else to be tried again. */
  readonly send: (letter: Letter) => Promise<void>
  readonly close: () => void
}

/** One plain address: nothing in which a list, a group, a comment or another header could hide. */
const ADDRESS = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*$/

export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  const secure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    pool: true,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, text, html, messageId, language }) {
      if (!ADDRESS.test(to)) throw new Undeliverable('the address is not one plain address')
      try {
        await transport.sendMail({
          from: { name: 'Lắng Nghe', address: from },
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        })
      } catch (error) {
        const { responseCode = 0 } = error as { responseCode?: number }
        if (responseCode >= 500) throw new Undeliverable(`the mail server answered ${responseCode}`, { cause: error })
        throw error
      }
    },
    close: () => transport.close(),
  }
}
