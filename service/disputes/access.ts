import { actsFor } from '../../rules/deputies.ts'
import type { Directory } from '../../rules/directory.ts'
import { guard } from '../../rules/guard.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { DisputeDocument } from './document.ts'

type Guarded = Pick<DisputeDocument, 'parties' | 'deciderId'>

const isKept = ({ parties }: Guarded, staffMemberId: string, directory: Directory, now: Instant): boolean =>
  !directory.staff.get(staffMemberId)?.active || guard(parties, directory, now).excludes(staffMemberId) !== null

/** Asked on every read and write: whoever decides it, or stands in for them, and whom the guard does not exclude. */
export const mayDecide = (dispute: Guarded, staffMemberId: string, directory: Directory, now: Instant): boolean =>
  dispute.deciderId !== null &&
  [staffMemberId, ...actsFor(directory, staffMemberId, now)].includes(dispute.deciderId) &&
  !isKept(dispute, staffMemberId, directory, now)

/** The reform office may look on, since it keeps the records; to everyone else a dispute is as if there were none. */
export const maySee = (dispute: Guarded, staffMemberId: string, directory: Directory, now: Instant): boolean =>
  mayDecide(dispute, staffMemberId, directory, now) ||
  (!isKept(dispute, staffMemberId, directory, now) &&
    (directory.staff.get(staffMemberId)?.roles.includes('reform-officer') ?? false))
