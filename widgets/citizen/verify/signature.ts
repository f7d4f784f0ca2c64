import { part } from '../part.ts'
import { base64urlOf } from './statement.ts'

/** Plain http, as in an office's own network, has no crypto.subtle; older browsers no Ed25519 in it. */
async function natively(
  publicKey: BufferSource,
  signature: BufferSource,
  signed: BufferSource,
): Promise<boolean | null> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, signed)
  } catch {
    return null
  }
}

/** Whether the holder of this key signed exactly this text; checked here, wherever the page came from. */
export async function isSigned(
  text: string,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const signed = new TextEncoder().encode(text)
  const answer = await natively(publicKey, signature, signed)
  return answer ?? (await part(() => import('./without-subtle.ts'))).verified(signature, signed, publicKey)
}

/** Base64url of the SHA-256 of a text. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  if (crypto.subtle) return base64urlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
  return base64urlOf((await part(() => import('./without-subtle.ts'))).sha256(bytes))
}
