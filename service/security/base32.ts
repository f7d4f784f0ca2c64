/** Crockford's alphabet: no I, L, O or U, so nothing read aloud or copied by hand is ambiguous. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first `bits` bits (a multiple of 5) of `bytes`. */
export function base32(bytes: Uint8Array, bits: number): string {
  let text = ''
  let held = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    held += 8
    while (held >= 5 && text.length < bits / 5) {
      held -= 5
      text += ALPHABET[(value >> held) & 31]
    }
  }
  return text
}

/** What a person typed as base32, with the look-alikes read as what they stand for. */
export const readBase32 = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replaceAll('O', '0')
