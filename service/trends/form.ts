import type { Connection } from 'mongoose'

/** Raised when rollups are kept in another way. They hold nothing of their own: those of an earlier form are computed anew. */
const FORM = 2
const KEY = 'rollups'

interface KeptForm {
  readonly _id: string
  readonly form: number
}

const formsOf = (connection: Connection) => connection.collection<KeptForm>('trend_forms')

export const isOfThisForm = async (connection: Connection): Promise<boolean> =>
  (await formsOf(connection).findOne({ _id: KEY }))?.form === FORM

/** Once all of them are computed anew. */
export async function markForm(connection: Connection): Promise<void> {
  await formsOf(connection).updateOne({ _id: KEY }, { $set: { form: FORM } }, { upsert: true })
}
