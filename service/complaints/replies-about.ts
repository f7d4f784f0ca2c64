import { invitationsOf } from '../../rules/hearing.ts'
import type { PersonPage } from '../contract/index.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import { relationTo } from './access.ts'
import { logged } from './event-log.ts'
import type { ComplaintStore } from './store.ts'

interface Parts {
  readonly complaints: Pick<ComplaintStore, 'notifiedOf'>
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
  readonly now: () => Date
}

/** What a person was asked about and said, of the cases a reader may see, newest first; never a word of a citizen's. */
export const repliesAbout =
  ({ complaints, snapshot, keys, now }: Parts) =>
  async (about: string, reader: string): Promise<PersonPage['replies']> => {
    const { directory } = snapshot.current()
    const told = await complaints.notifiedOf(about)
    return told
      .filter((document) => relationTo(document, reader, directory, now().getTime()) !== null)
      .flatMap((document) => {
        const sealer = openSealer(document._id, document.sealed.key, keys)
        return invitationsOf(logged(document.events))
          .filter(({ staffMemberId }) => staffMemberId === about && document.parties.accused.includes(about))
          .map(({ id, allegations, replyId }) => {
            const text = document.sealed.texts.find(({ name }) => name === replyId)
            return {
              caseId: document._id,
              month: String(document.events.find((event) => event.id === id)?.facts.month),
              allegations: [...allegations],
              reply: text ? sealer.open(text) : null,
              findings: document.conclusions
                .filter((each) => each.staffMemberId === about && allegations.includes(each.allegation))
                .map(({ finding }) => finding),
            }
          })
      })
  }
