import { resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'

/** The one reader of the environment. Each setting is a line of .env.example; a test keeps the two equal. */
const Settings = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
  MONGODB_URI: Type.Optional(Type.String({ pattern: '^mongodb(\\+srv)?://' })),
  REDIS_URL: Type.Optional(Type.String({ pattern: '^rediss?://' })),
  SMTP_URL: Type.Optional(Type.String({ pattern: '^smtps?://' })),
  MAIL_FROM: Type.String({ pattern: '^[^@\\s]+@[^@\\s]+$', default: 'lang-nghe@localhost.localdomain' }),
  SECRET_KEY: Type.Optional(Type.String({ minLength: 43 })),
  DATA_DIRECTORY: Type.String({ minLength: 1, default: './data' }),
  TRUSTED_PROXIES: Type.String({ default: '' }),
})

export interface Config {
  readonly port: number
  readonly host: string
  /** Where citizens and staff reach this installation; no slash at the end. */
  readonly publicUrl: string
  readonly mongodbUri: string | undefined
  readonly redisUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Base64url of at least 32 bytes; undefined: made on first start and kept in the data directory. */
  readonly secretKey: string | undefined
  readonly dataDirectory: string
  readonly trustedProxies: readonly string[]
}

/** Throws one Error that names every setting that is missing or malformed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty line in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const settings = Value.Default(Settings, Value.Convert(Settings, Value.Clean(Settings, given)))
  const faults = Value.Errors(Settings, settings).map((e) => `${e.instancePath.slice(1) || 'settings'} ${e.message}`)
  if (faults.length > 0) throw new Error(`These settings are not right: ${faults.join('; ')}. See .env.example.`)
  const s = settings as Static<typeof Settings>
  const publicUrl = s.PUBLIC_URL ?? `http://localhost:${s.PORT}`
  if (publicUrl.startsWith('https:') && s.SECRET_KEY === undefined) {
    throw new Error('SECRET_KEY must be set when PUBLIC_URL is https: what it seals cannot be read without it.')
  }
  return Object.freeze({
    port: s.PORT,
    host: s.HOST,
    publicUrl,
    mongodbUri: s.MONGODB_URI,
    redisUrl: s.REDIS_URL,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM,
    secretKey: s.SECRET_KEY,
    dataDirectory: resolve(s.DATA_DIRECTORY),
    trustedProxies: s.TRUSTED_PROXIES.split(',').flatMap((p) => p.trim() || []),
  })
}
