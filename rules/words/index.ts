export * from './phrase-index.ts'
export * from './plain.ts'
