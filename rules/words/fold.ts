import { plain } from './plain.ts'

/** Code units below this are folded by table: Latin with every Vietnamese letter, marks, and the usual punctuation. */
export const TABLE_SIZE = 0x2070
/** A mark: it belongs to the letter before. */
export const DROPPED = 0
/** Stands between words; no folded letter has this code. */
export const SEPARATOR = 1
/** Not to be judged one unit at a time: the whole text is folded the long way. */
export const UNUSUAL = 2

const FINAL_SIGMA = 0x3a3

let table: Uint16Array | null = null

/** For each code unit what `plain` makes of it on its own: a letter, or one of the signs above. */
export function foldTable(): Uint16Array {
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
