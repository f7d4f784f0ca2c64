import { Problem } from './problem.ts'

/** A grapheme never needs more marks than this in any living script; more is noise piled on a letter. */
const MARKS_AT_MOST = 4

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
/** Half of a pair: no character at all. */
const LONE_SURROGATE = /\p{Surrogate}/u
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MARKS_AT_MOST + 1},}`, 'u')
/** They reorder what stands beside them, so that a text shown is not the text stored. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

/** One spelling for what people type: NFC, plain line ends, no direction overrides. Throws Problem request/text-unreadable. */
export function readText(typed: string): string {
  if (LONE_SURROGATE.test(typed) || UNREADABLE.test(typed)) throw new Problem('request/text-unreadable')
  const text = typed.normalize('NFC')
  if (TOO_MANY_MARKS.test(text)) throw new Problem('request/text-unreadable')
  return text.replace(/\r\n?/g, '\n').replace(BIDI_CONTROLS, '').trim()
}
