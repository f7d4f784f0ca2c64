/** Lower case without Vietnamese diacritics, so that NFC, NFD and unaccented typing compare equal. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

const wordsOf = (text: string): string =>
  ` ${
    plain(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

/** Whether one of these words or phrases stands in the text as whole words. */
export function containsWords(text: string, wanted: readonly string[]): boolean {
  const haystack = wordsOf(text)
  return wanted.some((phrase) => {
    const needle = wordsOf(phrase)
    return needle.trim() !== '' && haystack.includes(needle)
  })
}
