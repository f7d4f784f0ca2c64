/** What in a text tells who wrote it. */
export const TELLING_KINDS = ['name', 'id-number', 'phone', 'email'] as const
export type TellingKind = (typeof TELLING_KINDS)[number]

export interface Telling {
  readonly kind: TellingKind
  /** As it stands in the text. */
  readonly found: string
}

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]{2,}/gu
/** Vietnamese mobile and landline numbers, national or with the country's code, however they are grouped. */
const PHONE = /(?<![\d.,])(?:\+?84|0)(?:[ .-]?\d){9,10}(?![\d.,]?\d)/g
/** Citizen identity cards have 12 digits, the first 0; the older cards 9, which a sum of money written with dots is not. */
const IDENTITY_CARD = /(?<![\d.,])0\d{2}(?:[ .-]?\d{3}){3}(?![\d.,]?\d)/g
const OLDER_CARD = /(?<![\d.,])\d{3} ?\d{3} ?\d{3}(?![\d.,]?\d)(?!\s*(?:đ|vnd|đồng))/giu

const WORD = String.raw`\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{M}])`
/** "Tôi tên là …", "tên tôi là …", "tôi là Nguyễn Văn …", "my name is …": two names at least after "tôi là", which begins much else. */
const SAYS_NAME = [
  new RegExp(
    String.raw`(?:[Tt]ôi tên(?: là)?|[Tt]ên tôi là|[Tt]ôi là|[Mm]y name is|I am|I’m|I'm)\s+(${WORD}(?:\s+${WORD}){1,4})`,
    'gu',
  ),
  new RegExp(String.raw`(?:[Tt]ôi tên(?: là)?|[Tt]ên tôi là|[Mm]y name is)\s+(${WORD})(?!\s+${WORD})`, 'gu'),
]

/**
 * What in an account tells who its author is: an e-mail address, a phone or identity number, a name given as one's own. `names`: what
 * the author is called elsewhere on the form. A hint for its author to look again, never a reason to refuse.
 */
export function tellingIn(account: string, names: readonly string[] = []): Telling[] {
  const found: Telling[] = []
  let rest = account
  const take = (kind: TellingKind, pattern: RegExp) => {
    rest = rest.replace(pattern, (text) => {
      found.push({ kind, found: text.trim() })
      return ' '.repeat(text.length)
    })
  }
  take('email', EMAIL)
  take('id-number', IDENTITY_CARD)
  take('phone', PHONE)
  take('id-number', OLDER_CARD)
  const lower = account.toLowerCase()
  const own = names.map((name) => name.trim()).filter((name) => name.length > 2 && lower.includes(name.toLowerCase()))
  const said = SAYS_NAME.flatMap((pattern) => [...account.matchAll(pattern)].map((match) => match[1] ?? ''))
  for (const name of new Set([...own, ...said])) found.push({ kind: 'name', found: name })
  return TELLING_KINDS.flatMap((kind) => found.filter((each) => each.kind === kind))
}
