import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keys } from './keys.ts'

/**
 * Envelope encryption: each complaint has a data key of its own, wrapped by the key-encryption key that never enters the
 * database. Destroying the wrapped key erases everything sealed with it.
 */
export interface SealedKey {
  readonly version: number
  readonly wrapped: Buffer
}

/** Bytes that were sealed, and the name they were sealed under. */
export interface SealedText {
  readonly name: string
  readonly box: Buffer
}

const IV_LENGTH = 12
const TAG_LENGTH = 16

function encrypt(key: Buffer, plaintext: Buffer, context: string): Buffer {
  const iv = randomBytes(IV_LENGTH)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  cipher.setAAD(Buffer.from(context))
  return Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

function decrypt(key: Buffer, box: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV_LENGTH))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(box.subarray(-TAG_LENGTH))
  return Buffer.concat([decipher.update(box.subarray(IV_LENGTH, -TAG_LENGTH)), decipher.final()])
}

/** Bound to its complaint and its name, so that a box moved elsewhere does not open. */
const contextOf = (caseId: string, name: string, version: number) => `${caseId}|${name}|${version}`

export interface Sealer {
  readonly key: SealedKey
  /**
   * Seals a text with a salt of its own. `commitment` may stand in the open: without the salt it tells nothing, and it still
   * proves the text to whoever holds both.
   */
  readonly seal: (name: string, text: string) => { readonly sealed: SealedText; readonly commitment: string }
  /** Throws when the box was changed or belongs elsewhere. */
  readonly open: (sealed: SealedText) => string
  /** The same for a file, which nothing commits to. */
  readonly sealBytes: (name: string, bytes: Buffer) => Buffer
  readonly openBytes: (name: string, box: Buffer) => Buffer
}

const commit = (salt: Buffer, text: string) => createHmac('sha256', salt).update(text).digest('base64url')

function sealer(caseId: string, key: SealedKey, dataKey: Buffer): Sealer {
  return {
    key,
    seal(name, text) {
      const salt = randomBytes(16)
      const plaintext = Buffer.concat([salt, Buffer.from(text)])
      const box = encrypt(dataKey, plaintext, contextOf(caseId, name, key.version))
      return { sealed: { name, box }, commitment: commit(salt, text) }
    },
    open({ name, box }) {
      return decrypt(dataKey, box, contextOf(caseId, name, key.version))
        .subarray(16)
        .toString()
    },
    sealBytes: (name, bytes) => encrypt(dataKey, bytes, contextOf(caseId, name, key.version)),
    openBytes: (name, box) => decrypt(dataKey, box, contextOf(caseId, name, key.version)),
  }
}

export function newSealer(caseId: string, keys: Keys): Sealer {
  const dataKey = randomBytes(32)
  const version = keys.keyEncryptionVersion
  const wrapped = encrypt(keys.keyEncryption, dataKey, contextOf(caseId, 'data-key', version))
  return sealer(caseId, { version, wrapped }, dataKey)
}

export function openSealer(caseId: string, key: SealedKey, keys: Pick<Keys, 'keyEncryption'>): Sealer {
  const dataKey = decrypt(keys.keyEncryption, key.wrapped, contextOf(caseId, 'data-key', key.version))
  return sealer(caseId, key, dataKey)
}
