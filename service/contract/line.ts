import type { Type } from 'typebox'

/** Who may call: anyone, the holder of a desk's or a kiosk's key, or someone signed in. Nothing is public by omission. */
export type Access = 'public' | 'desk-key' | 'kiosk-key' | 'session'

export interface ContractLine {
  readonly summary: string
  readonly access: Access
  readonly status: 200 | 201 | 204
  readonly params?: Type.TSchema
  readonly query?: Type.TSchema
  readonly headers?: Type.TSchema
  readonly body?: Type.TSchema
  /** Takes a body of megabytes; only for those signed in, who are asked for before a byte of it is read. */
  readonly large?: true
  readonly reply: Type.TSchema
}
