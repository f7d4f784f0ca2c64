import { hash, verify } from '@node-rs/argon2'

/** Argon2id, the parameters OWASP gives as its minimum: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST)

/** Checked against this when no account has the name, so that the time taken does not tell which names exist. */
let decoy: Promise<string> | undefined

export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const fits = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'))
  return fits && passwordHash !== undefined
}
