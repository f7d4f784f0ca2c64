import { type Connection, Mongoose } from 'mongoose'

/** Acknowledged only when a majority has it in its journal: said on every write, never left to a server's default. */
const MAJORITY = { w: 'majority', j: true, wtimeout: 5_000 } as const

/**
 * An address may name its own: the embedded engine, killed, loses writes it acknowledged with `majority`, and none it
 * acknowledged with `w: 1` and its journal, which on a single server is the same promise.
 */
export const writeConcernFor = (mongodbUri: string) => (/[?&]w=/.test(mongodbUri) ? {} : { writeConcern: MAJORITY })

/** Connects with mongoose's unsafe defaults closed: unknown fields throw, operators in filters are refused, nothing is built unasked. */
export async function connectDatabase(mongodbUri: string): Promise<Connection> {
  const mongoose = new Mongoose()
  mongoose.set('strict', 'throw')
  mongoose.set('strictQuery', 'throw')
  mongoose.set('sanitizeFilter', true)
  mongoose.set('autoIndex', false)
  mongoose.set('autoCreate', false)
  return mongoose
    .createConnection(mongodbUri, {
      ...writeConcernFor(mongodbUri),
      promoteBuffers: true,
      // Every write here carries its own key or version, so repeating one blindly is never needed.
      retryWrites: false,
      serverSelectionTimeoutMS: 3_000,
      socketTimeoutMS: 20_000,
      maxPoolSize: 16,
      bufferCommands: false,
    })
    .asPromise()
}
