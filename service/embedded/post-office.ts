import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SMTPServer } from 'smtp-server'
import { letterFileName } from './letters.ts'

export interface PostOffice {
  smtpUrl: string
  close(): Promise<void>
}

const HOST = '127.0.0.1'

/** Under its name a letter is always whole: it is written under another and then renamed. */
const keep = async (letter: Readable, lettersDirectory: string) => {
  const name = letterFileName(new Date(), randomBytes(6))
  const unfinished = join(lettersDirectory, `${name}.unfinished`)
  try {
    await pipeline(letter, createWriteStream(unfinished))
    await rename(unfinished, join(lettersDirectory, name))
  } catch (failure) {
    await rm(unfinished, { force: true })
    throw failure
  }
}

/** A mail server for the demonstration: it delivers nothing, and keeps every letter in `lettersDirectory`. */
export const openPostOffice = async ({ lettersDirectory }: { lettersDirectory: string }): Promise<PostOffice> => {
  await mkdir(lettersDirectory, { recursive: true })
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (letter, _session, done) => {
      keep(letter, lettersDirectory).then(() => done(), done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    // Heard for good: later on a sender that hangs up is an error too, and unheard it would end the process.
    server.on('error', reject)
    server.listen(0, HOST, () => resolve())
  })
  const address = server.server.address()
  if (typeof address !== 'object' || !address) throw new Error('the post office has no address')
  return {
    smtpUrl: `smtp://${HOST}:${address.port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
