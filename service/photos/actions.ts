import { mayKeepPhotos, peopleAtDesks } from '../../rules/staff-photos.ts'
import type { AuditEntry, AuditStore } from '../audit/store.ts'
import type { OfficePhotos } from '../contract/index.ts'
import { PHOTOS } from '../contract/photos.ts'
import type { Snapshot, SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { squareOf } from './square.ts'
import type { PhotoStore } from './store.ts'

export type PhotoActions = ReturnType<typeof photoActions>

export function photoActions(parts: {
  readonly photos: PhotoStore
  readonly audit: AuditStore
  readonly snapshot: SnapshotHolder
  readonly now: () => Date
}) {
  const { photos, audit, snapshot, now } = parts

  /** Does what those who keep an office's photos may do, and answers how they stand. Throws Problem photo/not-yours. */
  async function doing(
    given: {
      readonly by: string
      readonly officeId: string
      readonly of?: string
      readonly what: AuditEntry['what']
    },
    change: (at: Date) => Promise<void>,
  ): Promise<OfficePhotos> {
    const { by, officeId, of, what } = given
    const { directory } = await snapshot.fresh()
    const isTheirs = mayKeepPhotos(directory, by, officeId)
    if (!isTheirs || (of !== undefined && !peopleAtDesks(directory, officeId).includes(of))) {
      throw new Problem('photo/not-yours')
    }
    const at = now()
    await audit.record({ at, what, staffMemberId: by, about: of ?? officeId })
    await change(at)
    return viewOf(await snapshot.refresh(), officeId)
  }

  return {
    async page(staffMemberId: string): Promise<{ offices: OfficePhotos[] }> {
      const current = await snapshot.fresh()
      const { directory } = current
      const offices = [...directory.offices.keys()].filter((id) => mayKeepPhotos(directory, staffMemberId, id))
      return { offices: offices.map((id) => viewOf(current, id)).filter(({ people }) => people.length > 0) }
    },

    show: (by: string, officeId: string, shown: boolean): Promise<OfficePhotos> =>
      doing({ by, officeId, what: shown ? 'photos-shown' : 'photos-hidden' }, (at) => photos.show(officeId, shown, at)),

    async keep(by: string, officeId: string, of: string, image: string): Promise<OfficePhotos> {
      return doing({ by, officeId, of, what: 'photo-kept' }, async (at) => {
        await photos.keep({ _id: of, ...(await squareOf(Buffer.from(image, 'base64'))), keptBy: by, keptAt: at })
      })
    },

    remove: (by: string, officeId: string, of: string): Promise<OfficePhotos> =>
      doing({ by, officeId, of, what: 'photo-removed' }, () => photos.remove(of)),

    /** For anyone who has its name. Throws Problem request/not-found. */
    async open(file: string): Promise<Buffer> {
      const kept = await photos.read(file)
      if (!kept) throw new Problem('request/not-found')
      return kept.content
    },
  }
}

function viewOf({ directory, photos }: Snapshot, officeId: string): OfficePhotos {
  const people = peopleAtDesks(directory, officeId).flatMap((id) => {
    const person = directory.staff.get(id)
    const file = photos.files.get(id)
    if (!person) return []
    return [{ person: { id, name: person.name, post: person.post }, photo: file === undefined ? null : PHOTOS + file }]
  })
  const name = directory.offices.get(officeId)?.name ?? { vi: '', en: '' }
  return { officeId, office: { ...name }, shown: photos.shownAt.has(officeId), people }
}
