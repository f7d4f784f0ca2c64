import { plain, plainWords } from './plain.ts'

/** Code units below this are folded by table: Latin with every Vietnamese letter, marks, and the usual punctuation. */
const TABLE_SIZE = 0x2070
const DROPPED = 0
/** Stands between words in what `fold` writes; no folded letter has this code. */
export const SEPARATOR = 1
/** Not to be judged one unit at a time. */
const UNUSUAL = 2

const FINAL_SIGMA = 0x3a3

let table: Uint16Array | null = null

/** For each code unit what `plain` makes of it on its own. */
function foldTable(): Uint16Array {
  if (table) return table
  table = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) {
    const folded = plain(String.fromCharCode(code))
    if (code === FINAL_SIGMA || folded.length > 1) table[code] = UNUSUAL
    else if (folded === '') table[code] = DROPPED
    else table[code] = /[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : SEPARATOR
  }
  return table
}

/**
 * Writes the words of a text in plain letters, each followed by SEPARATOR, into `to`, which must hold three times the text's
 * length (what a letter of Hangul comes apart into) and two more. Returns how many units were written. The same words as `plainWords`, in one pass over an ordinary text.
 */
export function fold(text: string, to: Uint16Array): number {
  const units = foldTable()
  let length = 0
  let isInWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const unit = code < TABLE_SIZE ? (units[code] ?? UNUSUAL) : UNUSUAL
    if (unit > UNUSUAL) {
      to[length++] = unit
      isInWord = true
    } else if (unit === SEPARATOR) {
      if (isInWord) to[length++] = SEPARATOR
      isInWord = false
    } else if (unit === UNUSUAL) return foldUnusual(text, to)
  }
  if (isInWord) to[length++] = SEPARATOR
  return length
}

function foldUnusual(text: string, to: Uint16Array): number {
  let length = 0
  for (const word of plainWords(text)) {
    for (let i = 0; i < word.length; i++) to[length++] = word.charCodeAt(i)
    to[length++] = SEPARATOR
  }
  return length
}
