export * from './analyse.ts'
export * from './kinds.ts'
export * from './remark.ts'
