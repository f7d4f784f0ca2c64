import { MAX_DOCUMENT_BYTES, MAX_NODES } from './condition.ts'

/** A string takes at most three bytes a unit; counted so, no text is encoded only to be refused. */
const BYTES_OF_A_UNIT = 3

/**
 * Whether a document is too large to be looked at, found without recursion and given up as soon as it is: a hostile one
 * costs no more than a lawful one. Null when it may be read.
 */
export function tooLarge(document: unknown): string | null {
  const left: unknown[] = [document]
  let nodes = 0
  let bytes = 0
  while (left.length > 0) {
    const value = left.pop()
    nodes += 1
    if (nodes > MAX_NODES) return `more than ${MAX_NODES} nodes`
    if (typeof value === 'string') bytes += value.length + 2
    else if (typeof value !== 'object' || value === null) bytes += 8
    else if (Array.isArray(value)) {
      if (value.length > MAX_NODES) return `more than ${MAX_NODES} nodes`
      left.push(...value)
    } else {
      let fields = 0
      for (const key in value) {
        fields += 1
        bytes += key.length + 3
        if (fields > MAX_NODES || bytes > MAX_DOCUMENT_BYTES * BYTES_OF_A_UNIT) break
        left.push((value as Record<string, unknown>)[key])
      }
    }
    if (bytes > MAX_DOCUMENT_BYTES) return `larger than ${MAX_DOCUMENT_BYTES} bytes`
  }
  return null
}
