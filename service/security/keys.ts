import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every key the service uses, each derived from the one secret for one purpose. */
export interface Keys {
  /** Makes case ids from idempotency keys. */
  readonly caseId: Buffer
  /** Makes tracking codes. */
  readonly receipt: Buffer
  /** Hashes tracking codes, visit tokens and session tokens for storage. */
  readonly pepper: Buffer
  /** Wraps the data key of each complaint. */
  readonly keyEncryption: Buffer
  readonly keyEncryptionVersion: number
  /** Makes the salt of the signed statement. */
  readonly statementSalt: Buffer
  readonly visit: Buffer
  readonly csrf: Buffer
  readonly contact: Buffer
  /** Makes the blind index by which a citizen's complaints are counted. */
  readonly contactIndex: Buffer
  readonly signing: KeyObject
  readonly verifying: KeyObject
  /** Raw Ed25519 public key. */
  readonly publicKey: Buffer
}

/** PKCS#8 frame of an Ed25519 private key (RFC 8410); the 32-byte seed follows. */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

export function deriveKeys(secretKey: string): Keys {
  const secret = Buffer.from(secretKey, 'base64url')
  if (secret.length < 32) throw new Error('SECRET_KEY holds fewer than 32 bytes')
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'langnghe', purpose, 32))
  const signing = createPrivateKey({
    key: Buffer.concat([ED25519_PKCS8, derive('statement-signing')]),
    format: 'der',
    type: 'pkcs8',
  })
  const verifying = createPublicKey(signing)
  return {
    caseId: derive('case-id'),
    receipt: derive('receipt'),
    pepper: derive('pepper'),
    keyEncryption: derive('key-encryption'),
    keyEncryptionVersion: 1,
    statementSalt: derive('statement-salt'),
    visit: derive('visit'),
    csrf: derive('csrf'),
    contact: derive('contact'),
    contactIndex: derive('contact-index'),
    signing,
    verifying,
    publicKey: verifying.export({ format: 'der', type: 'spki' }).subarray(-32),
  }
}

/** The secret of an installation that was given none: made once, readable by its owner alone. */
export async function keptSecretKey(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'secret.key')
  await mkdir(dataDirectory, { recursive: true })
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
