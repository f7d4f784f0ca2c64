/** Characters of a tracking code, without what people put between them. */
export const CODE_LENGTH = 16

export const bareCode = (typed: string): string => typed.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/** ABCD-EFGH-JKMN-PQRS: four groups, as it is shown, copied and printed. */
export const groupedCode = (code: string): string => (bareCode(code).match(/.{1,4}/g) ?? []).join('-')

const alike = (text: string): string => bareCode(text).toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')

/** Whether these are the last four characters, however they were written down. */
export const endsLike = (code: string, typed: string): boolean =>
  bareCode(typed).length === 4 && alike(code).endsWith(alike(typed))
