export interface Attaching {
  readonly files: string
  readonly filesHint: string
  readonly fileChoose: string
  readonly fileOf: (kind: 'image' | 'pdf', place: number) => string
  readonly fileSize: (kilobytes: number) => string
  readonly fileSending: string
  readonly fileArrived: string
  readonly fileRemove: (name: string) => string
  readonly filesTooMany: string
  readonly fileTooLarge: string
}
