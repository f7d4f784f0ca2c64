import type { InLanguages } from '../vocabulary.ts'

/** More than these a person does not read, and a hostile document does not get. */
export const MOST_FAULTS = 20

export interface ConditionFault {
  /** Where in the document, e.g. `$and.1.severity.$in.0`. */
  readonly path: string
  readonly fault: FaultWord
  /** What stands there, cut short when long. */
  readonly given?: string
  /** The right word that is nearest to it. */
  readonly nearest?: string
  /** What was wanted instead, or the limit that was passed. */
  readonly wanted?: string
}

interface Told {
  readonly given: string
  readonly wanted: string
}

const SENTENCES = {
  'not-a-condition': () => ({
    vi: 'Ở đây cần một điều kiện, dạng { tên: giá trị }.',
    en: 'A condition is needed here, as { name: value }.',
  }),
  'unknown-fact': ({ given }: Told) => ({
    vi: `Không có thông tin nào tên là “${given}”.`,
    en: `There is no fact named “${given}”.`,
  }),
  'unknown-operator': ({ given }: Told) => ({
    vi: `Không có phép so “${given}”.`,
    en: `There is no operator “${given}”.`,
  }),
  'operator-elsewhere': ({ given, wanted }: Told) => ({
    vi: `Không dùng được “${given}” ở đây; thông tin này chấp nhận: ${wanted}.`,
    en: `“${given}” does not go here; this fact takes ${wanted}.`,
  }),
  'unknown-value': ({ given, wanted }: Told) => ({
    vi: `“${given}” không có trong danh sách: ${wanted}.`,
    en: `“${given}” is not one of ${wanted}.`,
  }),
  'wrong-type': ({ wanted }: Told) => ({
    vi: `Ở đây cần ${WANTED_VI[wanted] ?? wanted}.`,
    en: `This needs ${wanted}.`,
  }),
  empty: () => ({ vi: 'Ở đây còn để trống.', en: 'This says nothing.' }),
  'no-word': () => ({ vi: 'Ở đây không có chữ nào để tìm.', en: 'There is no word in it to look for.' }),
  'too-deep': ({ wanted }: Told) => ({
    vi: `Các điều kiện lồng nhau quá ${wanted} tầng.`,
    en: `Conditions are nested deeper than ${wanted} levels.`,
  }),
  'too-many-nodes': ({ wanted }: Told) => ({
    vi: `Điều kiện có hơn ${wanted} phần.`,
    en: `The condition has more than ${wanted} parts.`,
  }),
  'too-long': ({ wanted }: Told) => ({
    vi: `Chuỗi chữ dài quá ${wanted} byte.`,
    en: `The text is longer than ${wanted} bytes.`,
  }),
  'too-large': ({ wanted }: Told) => ({
    vi: `Cả điều kiện lớn hơn ${wanted} byte.`,
    en: `The whole condition is larger than ${wanted} bytes.`,
  }),
} as const satisfies Record<string, (told: Told) => InLanguages<string>>

export type FaultWord = keyof typeof SENTENCES

export type Wanted =
  | 'a list'
  | 'a number'
  | 'a whole number from 0'
  | 'text'
  | 'true or false'
  | 'a value or operators'
  | 'operators'

const WANTED_VI: Readonly<Record<string, string>> = {
  'a list': 'một danh sách',
  'a number': 'một số',
  'a whole number from 0': 'một số nguyên từ 0 trở lên',
  text: 'một chuỗi chữ',
  'true or false': 'true hoặc false',
  'a value or operators': 'một giá trị hoặc các phép so',
  operators: 'các phép so',
} satisfies Record<Wanted, string>

/** The fault in a sentence, with the word that was probably meant. */
export function faultSentence({ fault, given = '', wanted = '', nearest }: ConditionFault): InLanguages<string> {
  const { vi, en } = SENTENCES[fault]({ given, wanted })
  if (nearest === undefined) return { vi, en }
  return { vi: `${vi} Có phải ý bạn là “${nearest}”?`, en: `${en} Did you mean “${nearest}”?` }
}
