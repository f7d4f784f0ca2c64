export * from './compile.ts'
export * from './route.ts'
