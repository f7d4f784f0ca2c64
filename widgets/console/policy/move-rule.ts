import type { ReadablePolicy } from '../../../service/contract/index.ts'

/**
 * The text with one rule in another's place, comments and spelling left as they are: a rule is the lines from its first to
 * those of the next. Null where rules do not stand on lines of their own.
 */
export function moveRule(text: string, { rules, more }: ReadablePolicy, from: number, to: number): string | null {
  const lines = text.split('\n')
  const starts = rules.map(({ line }) => line - 1)
  const first = starts[0]
  if (first === undefined || more > 0 || starts.some((start, i) => i > 0 && start <= (starts[i - 1] ?? 0))) return null
  if (!starts.every((start) => /^\s*- /.test(lines[start] ?? ''))) return null
  const indent = /^\s*/.exec(lines[first] ?? '')?.[0].length ?? 0
  const last = starts.at(-1) ?? first
  let end = last + 1
  // The last rule ends where something begins that is not inside it.
  while (
    end < lines.length &&
    (/^\s*$/.test(lines[end] ?? '') || (/^\s*/.exec(lines[end] ?? '')?.[0].length ?? 0) > indent)
  )
    end++
  const blocks = starts.map((start, i) => lines.slice(start, starts[i + 1] ?? end))
  const [moved] = blocks.splice(from, 1)
  if (!moved) return null
  blocks.splice(to, 0, moved)
  return [...lines.slice(0, first), ...blocks.flat(), ...lines.slice(end)].join('\n')
}
