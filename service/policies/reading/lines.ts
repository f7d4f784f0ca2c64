import { extname } from 'node:path'
import type { TextFormat } from '../../contract/policy-document.ts'
import type { PolicyTextFault } from './check.ts'
import { pathText } from './place.ts'
import { sentenceOf } from './sentences.ts'

export const formatOf = (file: string): TextFormat => (extname(file).toLowerCase() === '.json' ? 'json' : 'yaml')

/** As editors and compilers write it: file:line:column, where, and what. */
export function inOneLine(file: string, fault: PolicyTextFault): string {
  const { line, column } = fault.place
  const where = [fault.rule === null ? null : `rule ${fault.rule}`, pathText(fault.path) || null].filter(Boolean)
  return `${file}:${line}:${column}  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${sentenceOf(fault).en}`
}
