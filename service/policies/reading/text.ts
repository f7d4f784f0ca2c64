import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml'
import { LONGEST_POLICY_TEXT, type TextFormat } from '../../contract/policy-document.ts'
import type { DocumentFault } from './fault.ts'
import type { PathStep, Place } from './place.ts'

export interface ReadText {
  readonly value: unknown
  /** Where a path stands in the text, or what holds it when it is missing there. */
  readonly placeOf: (path: readonly PathStep[], at?: 'key' | 'value') => Place
}

export type Placed<T> = T & { readonly place: Place }

const DEEPEST = 24
/** One mistake early in a text makes many later: the first ones are the ones to mend. */
const SYNTAX_FAULTS_AT_MOST = 5

/** Reads YAML 1.2 or JSON as plain data: no tags, no anchors, one document, nothing that grows when it is read. */
export function readText(
  text: string,
  format: TextFormat,
): ReadText | { readonly faults: readonly Placed<DocumentFault>[] } {
  const start: Place = { line: 1, column: 1 }
  if (text.length > LONGEST_POLICY_TEXT) {
    return { faults: [{ kind: 'too-long', limit: LONGEST_POLICY_TEXT, path: [], place: start }] }
  }
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, merge: false })
  const faults: Placed<DocumentFault>[] = document.errors.slice(0, SYNTAX_FAULTS_AT_MOST).map((error) => ({
    ...syntaxFault(error.code, error.message),
    place: placeAt(error.pos[0]),
  }))
  if (format === 'json' && faults.length === 0) faults.push(...strictlyJson(text, placeAt))
  if (faults.length > 0) return { faults }

  visit(document, {
    Node(_, node, above) {
      const at = placeAt(node.range?.[0] ?? 0)
      if (isAlias(node) || ('anchor' in node && node.anchor) || node.tag !== undefined) {
        faults.push({ kind: 'alias', path: [], place: at })
      }
      if (above.length > 2 * DEEPEST) {
        faults.push({ kind: 'too-deep', path: [], place: at })
        return visit.BREAK
      }
      return undefined
    },
  })
  if (document.contents === null) faults.push({ kind: 'no-document', path: [], place: start })
  if (faults.length > 0) return { faults }

  return {
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf: (path, at = 'value') => placeAt(offsetOf(document.contents, path, at)),
  }
}

function syntaxFault(code: string, message: string): DocumentFault {
  if (code === 'DUPLICATE_KEY') return { kind: 'duplicate-key', path: [] }
  if (code === 'MULTIPLE_DOCS') return { kind: 'several-documents', path: [] }
  if (code === 'RESOURCE_EXHAUSTION') return { kind: 'too-deep', path: [] }
  return { kind: 'syntax', detail: message, path: [] }
}

/** YAML reads JSON, but also what is not quite JSON. */
function strictlyJson(text: string, placeAt: (offset: number) => Place): Placed<DocumentFault>[] {
  try {
    JSON.parse(text)
    return []
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    return [{ kind: 'syntax', detail: message, path: [], place: placeAt(offset) }]
  }
}

function offsetOf(root: Node | null, path: readonly PathStep[], at: 'key' | 'value'): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      const wanted = last && at === 'key' ? pair.key : (pair.value ?? pair.key)
      offset = (isNode(wanted) ? wanted.range?.[0] : undefined) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item = node.items[Number(step)]
      if (!isNode(item)) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}
