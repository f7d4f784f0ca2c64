import { rebuild } from './rebuild.ts'
import type { TrendSources } from './roller.ts'

/** Raised when rollups are kept in another way: those of an earlier form are computed anew, as they hold nothing of their own. */
const FORM = 2
const KEY = 'rollups'

interface KeptForm {
  readonly _id: string
  readonly form: number
}

/** Rollups that an earlier version wrote are rebuilt. False while another process is at them: to be asked again. */
export async function bringToForm(sources: TrendSources): Promise<boolean> {
  const forms = sources.connection.collection<KeptForm>('trend_forms')
  if ((await forms.findOne({ _id: KEY }))?.form === FORM) return true
  if ((await rebuild(sources)) === 'busy') return false
  await forms.updateOne({ _id: KEY }, { $set: { form: FORM } }, { upsert: true })
  return true
}
