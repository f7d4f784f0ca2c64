import type { LocalMonth } from './cell.ts'

/** Of whom a month has a sum. */
export const SUBJECT_KINDS = ['staff', 'desk', 'office'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export const subjectOf = (kind: SubjectKind, id: string): string => `${kind}|${id}`
export const kindOf = (subject: string): SubjectKind =>
  SUBJECT_KINDS.find((kind) => subject.startsWith(`${kind}|`)) ?? 'office'
export const idOf = (subject: string): string => subject.slice(subject.indexOf('|') + 1)
export const yearId = (subject: string, month: LocalMonth): string => `${subject}|${month.slice(0, 4)}`
