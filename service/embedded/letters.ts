import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddressObject, simpleParser } from 'mailparser'

/** A letter as it arrived at the post office. */
export interface Letter {
  id: string
  /** when it arrived, ISO 8601 */
  at: string
  from: string
  to: string
  subject: string
  text: string
  html?: string
  messageId: string
}

const SUFFIX = '.eml'
const ID = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-[0-9a-f]{12}$/

/** The file name of a letter; the id within it is the instant of arrival and 48 random bits. */
export const letterFileName = (at: Date, random: Buffer) =>
  `${at.toISOString().replaceAll(/[-:.]/g, '')}-${random.toString('hex').slice(0, 12)}${SUFFIX}`

const namesOf = (addresses: AddressObject | AddressObject[] | undefined) =>
  [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ')

/** The letter of that id; nothing when there is none, or when it is no letter's id. */
export const readLetter = async (lettersDirectory: string, id: string): Promise<Letter | undefined> => {
  if (!ID.test(id)) return undefined
  const whole = await readFile(join(lettersDirectory, `${id}${SUFFIX}`)).catch(() => undefined)
  if (whole === undefined) return undefined
  const { from, to, subject, text, html, messageId } = await simpleParser(whole)
  return {
    id,
    at: id.replace(ID, '$1-$2-$3T$4:$5:$6.$7Z'),
    from: namesOf(from),
    to: namesOf(to),
    subject: subject ?? '',
    text: text ?? '',
    ...(html ? { html } : {}),
    messageId: messageId ?? '',
  }
}

/** The letters that arrived last, newest first, `limit` at most. */
export const readLetters = async (lettersDirectory: string, { limit }: { limit: number }): Promise<Letter[]> => {
  const names = await readdir(lettersDirectory).catch(() => [])
  const ids = names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length))
  const newest = ids
    .filter((id) => ID.test(id))
    .sort()
    .reverse()
    .slice(0, limit)
  const letters = await Promise.all(newest.map((id) => readLetter(lettersDirectory, id)))
  return letters.filter((letter) => letter !== undefined)
}
