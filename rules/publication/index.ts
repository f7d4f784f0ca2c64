export * from './edition.ts'
export * from './suppression.ts'
