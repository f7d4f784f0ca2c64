export const MOST_CHARACTERS = 4000

/** As the service counts: characters, however they were composed on the keyboard. */
export const tidy = (typed: string): string => typed.normalize('NFC').trim()
export const lengthOf = (text: string): number => [...text].length
