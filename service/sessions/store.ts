import { type Connection, Schema } from 'mongoose'

export interface Account {
  /** The name typed to sign in, lower case. */
  readonly _id: string
  readonly staffMemberId: string
  readonly passwordHash: string
}

/** Kept by the hash of its token: whoever reads the database cannot sign in with what is there. */
export interface Session {
  readonly _id: string
  readonly staffMemberId: string
  /** The name it was opened with: two people may never sign for one change through one sign-in. */
  readonly account: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

const accounts = new Schema<Account>(
  { _id: String, staffMemberId: String, passwordHash: String },
  { collection: 'accounts', versionKey: false },
)
const sessions = new Schema<Session>(
  { _id: String, staffMemberId: String, account: String, createdAt: Date, expiresAt: Date },
  { collection: 'sessions', versionKey: false },
)
sessions.index({ expiresAt: 1 })

export type SessionStore = ReturnType<typeof sessionStore>

export function sessionStore(connection: Connection) {
  const models = { accounts: connection.model('Account', accounts), sessions: connection.model('Session', sessions) }
  return {
    createIndexes: () => models.sessions.createIndexes(),

    async account(username: string): Promise<Account | null> {
      return models.accounts.findById(username.toLowerCase()).lean<Account>()
    },

    async keepAccount({ _id, ...account }: Account): Promise<void> {
      await models.accounts.updateOne({ _id: _id.toLowerCase() }, { $set: account }, { upsert: true })
    },

    async accounts(): Promise<Pick<Account, '_id' | 'staffMemberId'>[]> {
      return models.accounts.find({}, { passwordHash: 0 }).sort({ _id: 1 }).lean<Account[]>()
    },

    async open(session: Session): Promise<void> {
      await models.sessions.create(session)
    },

    async find(id: string, now: Date): Promise<Session | null> {
      const session = await models.sessions.findById(id).lean<Session>()
      return session && session.expiresAt > now ? session : null
    },

    async prolong(id: string, expiresAt: Date): Promise<void> {
      await models.sessions.updateOne({ _id: id }, { $set: { expiresAt } })
    },

    async close(id: string): Promise<void> {
      await models.sessions.deleteOne({ _id: id })
    },

    /** TTL indexes are not relied on: some servers keep them and expire nothing. */
    async sweep(now: Date): Promise<number> {
      const swept = await models.sessions.collection.deleteMany({ expiresAt: { $lte: now } })
      return swept.deletedCount
    },
  }
}
