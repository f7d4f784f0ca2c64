import type { Statement } from '../../../service/contract/index.ts'
import { saveFile } from '../save-file.ts'
import { localDayOf } from '../time.ts'

/**
 * The signed statement as a text file that a person can read and a program can check: the signed characters exactly, then
 * a line of dashes, key and signature.
 */
export const statementFile = ({ text, signature, keyId }: Statement): string =>
  `${text}\n-----\nEd25519 ${keyId}\n${signature}\n`

export const downloadStatement = (statement: Statement, filedAt: string): void =>
  saveFile(
    new Blob([statementFile(statement)], { type: 'text/plain;charset=utf-8' }),
    `phan-anh-${localDayOf(Date.parse(filedAt))}.txt`,
  )
