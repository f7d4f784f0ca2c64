import { plain } from './words/index.ts'

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** As many words in a row as two people rarely choose alike by chance. */
const QUOTE_LENGTH = 6

/** The first run of words that a summary takes over from an account, or null: a quotation shows whose account it is. */
export function quotedIn(summary: string, account: string): string | null {
  const theirs = wordsIn(account)
  const runs = new Set(theirs.flatMap((_, i) => (i + QUOTE_LENGTH <= theirs.length ? runAt(theirs, i) : [])))
  const ours = wordsIn(summary)
  for (let i = 0; i + QUOTE_LENGTH <= ours.length; i++) {
    const run = runAt(ours, i)
    if (runs.has(run)) return run
  }
  return null
}

const runAt = (words: readonly string[], from: number): string => words.slice(from, from + QUOTE_LENGTH).join(' ')

export interface ContactDetails {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

/** Whether a summary names the citizen: by full name, by the last two words of a longer one, by address or number. */
export function namesCitizen(summary: string, { name, email, phone }: ContactDetails): boolean {
  const ours = ` ${wordsIn(summary).join(' ')} `
  const nameWords = wordsIn(name ?? '')
  const names = nameWords.length > 1 && [nameWords, nameWords.slice(-2)].some((n) => ours.includes(` ${n.join(' ')} `))
  const digits = (phone ?? '').replace(/\D/g, '')
  const numbers = digits.length >= 8 && summary.replace(/\D/g, '').includes(digits)
  return names || numbers || (email !== undefined && plain(summary).includes(plain(email)))
}

/** A day, or a time of day: with either, whoever sat there knows who stood before them. */
export const tellsWhen = (summary: string): boolean =>
  /\b\d{1,2}\s*[/.-]\s*\d{1,2}\b|\b\d{1,2}\s*(:\s*\d{2}|h\s*\d{0,2}\b|giờ)/i.test(summary.normalize('NFC'))
