import { MAX_DEPTH, MAX_DOCUMENT_BYTES, MAX_NODES, MAX_STRING_BYTES } from './condition.ts'
import type { Expression } from './expression.ts'
import { type ConditionFault, type FaultWord, MOST_FAULTS, type Wanted } from './fault.ts'
import { nearest } from './nearest.ts'

/** What stands in the tree in place of something faulty; such a tree is never given out. */
export const NOTHING: Expression = { kind: 'any', of: [] }

/** Of a word that is repeated in a fault. */
const LONGEST_GIVEN = 60

/** What is wrong with a document, noted while it is read, and how much of it has been read: no more than the limits allow. */
export class FaultLog {
  readonly faults: ConditionFault[] = []
  /** Where the reading stands; made to text only for a fault. */
  readonly path: (string | number)[] = []
  #nodes = 0
  #bytes = 0
  #isOver = false

  /** A limit was passed, or nobody would read more faults: the rest is not looked at. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Counts a node; false once a limit is passed. */
  enter(depth: number): boolean {
    if (this.#isOver) return false
    this.#nodes += 1
    this.#bytes += 2
    if (depth > MAX_DEPTH) this.#limit('too-deep', MAX_DEPTH)
    else if (this.#nodes > MAX_NODES) this.#limit('too-many-nodes', MAX_NODES)
    return !this.#isOver
  }

  /** Counts a text's bytes; false once a limit is passed. */
  take(text: string): boolean {
    if (this.#isOver) return false
    const bytes = bytesOf(text, MAX_STRING_BYTES)
    this.#bytes += bytes + 3
    if (bytes > MAX_STRING_BYTES) this.#limit('too-long', MAX_STRING_BYTES)
    else if (this.#bytes > MAX_DOCUMENT_BYTES) this.#limit('too-large', MAX_DOCUMENT_BYTES)
    return !this.#isOver
  }

  #limit(fault: FaultWord, limit: number): void {
    this.fault(fault, { wanted: String(limit) })
    this.#isOver = true
  }

  wrongType(wanted: Wanted): Expression {
    return this.fault('wrong-type', { wanted })
  }

  unknown(fault: FaultWord, given: string, known: readonly string[], wanted?: string): Expression {
    const meant = nearest(given, known)
    return this.fault(fault, {
      given,
      ...(meant === null ? {} : { nearest: meant }),
      ...(wanted === undefined ? {} : { wanted }),
    })
  }

  fault(fault: FaultWord, { given, ...more }: Omit<ConditionFault, 'path' | 'fault'> = {}): Expression {
    if (this.#isOver) return NOTHING
    this.faults.push({
      path: this.path.map((step) => cut(String(step))).join('.'),
      fault,
      ...(given === undefined ? {} : { given: cut(given) }),
      ...more,
    })
    if (this.faults.length >= MOST_FAULTS) this.#isOver = true
    return NOTHING
  }
}

const cut = (text: string): string => (text.length > LONGEST_GIVEN ? `${text.slice(0, LONGEST_GIVEN)}…` : text)

/** In UTF-8, counted no further than a little past the limit. */
function bytesOf(text: string, limit: number): number {
  let bytes = 0
  for (let i = 0; i < text.length && bytes <= limit; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair is two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}
