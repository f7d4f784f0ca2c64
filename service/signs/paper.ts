/**
 * Papers to print on: a sign a page, or two beside each other, to be cut apart. The page size of each is a style sheet of its own,
 * `signs-a5.css`, since not every browser knows named pages.
 */
export const PAPERS = { a5: { perSheet: 1 }, a4: { perSheet: 2 } } as const
export type Paper = keyof typeof PAPERS

export const isPaper = (word: unknown): word is Paper => typeof word === 'string' && Object.hasOwn(PAPERS, word)
