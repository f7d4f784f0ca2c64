import type { Statement } from '../../../service/contract/index.ts'
import { localDayOf } from '../time.ts'

/**
 * The signed statement as a text file that a person can read and a program can check: the signed characters exactly, then
 * a line of dashes, key and signature.
 */
export const statementFile = ({ text, signature, keyId }: Statement): string =>
  `${text}\n-----\nEd25519 ${keyId}\n${signature}\n`

export function downloadStatement(statement: Statement, filedAt: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([statementFile(statement)], { type: 'text/plain;charset=utf-8' }))
  link.download = `phan-anh-${localDayOf(Date.parse(filedAt))}.txt`
  link.click()
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
