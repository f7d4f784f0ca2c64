import type { AttachmentActions } from '../attachments/actions.ts'
import type { CitizenActions } from '../complaints/citizen-actions.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { RatingActions } from '../ratings/actions.ts'
import type { Keys } from '../security/keys.ts'

/** The same actions as the API's: what may be done is decided there, once. */
export interface FormParts {
  readonly citizen: CitizenActions
  readonly attachments: AttachmentActions
  readonly ratings: RatingActions
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
  readonly now: () => Date
}
