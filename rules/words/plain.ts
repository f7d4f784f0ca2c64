/** Lower case without Vietnamese diacritics, so that NFC, NFD and unaccented typing compare equal. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** The words of a text in plain letters. */
export const plainWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether one of these words or phrases stands in the text as whole words. */
export function containsWords(text: string, wanted: readonly string[]): boolean {
  const haystack = ` ${plainWords(text).join(' ')} `
  return wanted.some((phrase) => {
    const words = plainWords(phrase)
    return words.length > 0 && haystack.includes(` ${words.join(' ')} `)
  })
}
