import { createTransport } from 'nodemailer'
import type { Language } from '../rules/vocabulary.ts'
import { isMailbox } from './address.ts'
import { Undeliverable } from './undeliverable.ts'

export interface Letter {
  /** Exactly one address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** In angle brackets. */
  readonly messageId: string
  readonly language: Language
}

export interface Mailer {
  /**
   * Settles within a minute; a lease on the letter must last longer, or a slow mail server gets it twice. Throws Undeliverable
   * when trying again is useless; any other error may pass. Such an error can quote the address: log its `code`, not its
   * message.
   */
  send(letter: Letter): Promise<void>
  /** Lets letters under way finish, and takes no more. */
  close(): void
}

const SEND_TAKES_AT_MOST = 60_000

/** `smtpUrl` as `smtp://` or `smtps://user:password@host:port`; `from` is one address, with or without a name. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    dnsTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, language, ...letter }) {
      if (!isMailbox(to)) throw new Undeliverable('not an address that letters can be sent to')
      try {
        await transport.sendMail({
          ...letter,
          from,
          // Never a bare string: it would be read as a list of recipients.
          to: { name: '', address: to },
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
          signal: AbortSignal.timeout(SEND_TAKES_AT_MOST),
        })
      } catch (failure) {
        throw refusedForGood(failure) ?? failure
      }
    },
    close: () => transport.close(),
  }
}

/** A 5xx reply to the recipient or to the message; one to our login or sender is ours to put right, and the letter waits. */
function refusedForGood(failure: unknown): Undeliverable | undefined {
  if (!(failure instanceof Error && 'permanent' in failure && 'command' in failure)) return undefined
  const { permanent, command } = failure
  if (permanent !== true || !(command === 'RCPT TO' || command === 'DATA')) return undefined
  const code = 'responseCode' in failure ? ` ${failure.responseCode}` : ''
  return new Undeliverable(`the mail server answered ${command} with${code}`)
}
