import { type Connection, Mongoose } from 'mongoose'

/** Acknowledged only when a majority has it in its journal: said on every write, never left to a server's default. */
export const WRITE_CONCERN = { w: 'majority', j: true, wtimeout: 5_000 } as const

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
      writeConcern: WRITE_CONCERN,
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
