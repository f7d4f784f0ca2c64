import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { compose } from '../../../service/complaints/filing.ts'
import { loadSnapshot, presentVersions } from '../../../service/directory/load-snapshot.ts'
import { holdSnapshot, type SnapshotHolder } from '../../../service/directory/snapshot.ts'
import type { Keys } from '../../../service/security/keys.ts'
import type { AllStores } from '../../../service/stores.ts'

/** What a sweeper decides on, on stores of its own connection. */
export const snapshotOn = (stores: AllStores, now: () => Date): Promise<SnapshotHolder> =>
  holdSnapshot({
    load: () => loadSnapshot({ ...stores, now }),
    versions: () => presentVersions(stores),
    report: () => {},
  })

const DESKS = ['HK-01', 'GL-01', 'CG-01', 'HK-02']

/** A complaint as it is filed, at an instant of one's choice. */
export function aFiling(snapshot: SnapshotHolder, keys: Keys, at: Date, index = 0): ComplaintDocument {
  const desk = snapshot.current().directory.desks.get(DESKS[index % DESKS.length] ?? '')
  if (!desk) throw new Error('no such desk')
  const id = randomBytes(13).toString('hex')
  return compose(
    {
      caseId: id,
      receiptHash: id,
      desk,
      at,
      origin: 'citizen',
      body: {
        deskCode: desk.code,
        attitudes: ['inattentive'],
        account: 'Gọi số mãi mà không ai nhìn lên.',
        language: 'vi',
        channel: 'desk-page',
      },
    },
    snapshot.current(),
    keys,
  )
}

/** The levels each case was raised to, in the order of its log. */
export async function levelsOf(connection: Connection): Promise<Map<string, number[]>> {
  const all = await connection
    .collection<ComplaintDocument>('complaints')
    .find({}, { projection: { events: 1 } })
    .toArray()
  return new Map(
    all.map(({ _id, events }) => [_id, events.filter((e) => e.verb === 'escalate').map((e) => Number(e.facts.level))]),
  )
}
