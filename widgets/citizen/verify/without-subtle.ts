import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'

export { sha256 } from '@noble/hashes/sha2.js'

hashes.sha512 = sha512

export function verified(signature: Uint8Array, signed: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return verify(signature, signed, publicKey)
  } catch {
    return false
  }
}
