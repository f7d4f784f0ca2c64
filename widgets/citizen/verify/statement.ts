/** A statement file, taken apart: the signed characters exactly as they stand. */
export interface SignedText {
  readonly text: string
  readonly keyId: string
  readonly signature: Uint8Array<ArrayBuffer>
}

/** What a statement says, for a person to read. */
export interface Said {
  readonly filedAt: string
  readonly office: string
  readonly desk: string
  readonly attitudes: readonly string[]
  readonly acknowledgeBy: string
  readonly resolveBy: string
  readonly salt: string
  readonly accountDigest: string
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

export const base64urlOf = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const FILE = /^(\{.+\})\s*\r?\n-----\r?\nEd25519 ([\w-]+)\r?\n([\w-]+)\s*$/

/** Null when it is no statement at all. */
export function signedTextIn(file: string): SignedText | null {
  const [, text, keyId, signature] = FILE.exec(file.replace(/^\uFEFF/, '').trim()) ?? []
  if (!text || !keyId || !signature) return null
  try {
    return { text, keyId, signature: bytesOf(signature) }
  } catch {
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Null when it is signed, perhaps, but says nothing a statement says. */
export function saidIn(text: string): Said | null {
  try {
    const said = JSON.parse(text) as Partial<Record<keyof Said | 'statement', unknown>>
    const { filedAt, office, desk, attitudes, acknowledgeBy, resolveBy, salt, accountDigest } = said
    if (said.statement !== 'langnghe/1' || !Array.isArray(attitudes) || !attitudes.every(isText)) return null
    const texts = [filedAt, office, desk, acknowledgeBy, resolveBy, salt, accountDigest]
    return texts.every(isText) ? (said as unknown as Said) : null
  } catch {
    return null
  }
}
