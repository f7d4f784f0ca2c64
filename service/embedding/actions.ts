import { mayListOrigins, originFault } from '../../rules/allowed-origins.ts'
import { officePath } from '../../rules/directory.ts'
import type { AuditStore } from '../audit/store.ts'
import type { EmbeddingPage, NewOrigins, OfficeOrigins } from '../contract/index.ts'
import type { Snapshot, SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { readText } from '../text.ts'
import { readOrigin } from './origin.ts'
import type { KeptOrigins, OriginStore } from './store.ts'

export interface EmbeddingActionsParts {
  readonly origins: OriginStore
  readonly audit: AuditStore
  readonly snapshot: SnapshotHolder
  /** The script of the elements under its pinned name; null where no pages are served. */
  readonly script: EmbeddingPage['script']
  readonly now: () => Date
}

export type EmbeddingActions = ReturnType<typeof embeddingActions>

export function embeddingActions({ origins, audit, snapshot, script, now }: EmbeddingActionsParts) {
  return {
    async page(staffMemberId: string): Promise<EmbeddingPage> {
      const current = await snapshot.fresh()
      const kept = new Map((await origins.inForce()).map((each) => [each.officeId, each]))
      const { directory } = current
      const own = [...directory.offices.values()].filter(({ id }) => mayListOrigins(directory, staffMemberId, id))
      return { offices: own.map(({ id }) => viewOf(current, id, kept)), script }
    },

    /** Takes the place of the whole list. Decided on `version`: another listing in between is a conflict, one's own lost reply is not. */
    async list(staffMemberId: string, officeId: string, asked: NewOrigins, commandId: string): Promise<OfficeOrigins> {
      const current = await snapshot.fresh()
      if (!mayListOrigins(current.directory, staffMemberId, officeId)) throw new Problem('embedding/not-yours')
      const view = async () =>
        viewOf(
          await snapshot.fresh(),
          officeId,
          new Map((await origins.inForce()).map((each) => [each.officeId, each])),
        )
      if (await origins.byCommand(commandId)) return view()
      const listed = asked.origins.map((typed) => {
        const origin = readOrigin(typed)
        const fault = origin === null ? 'malformed' : originFault(origin)
        if (origin === null || fault === 'malformed') throw new Problem('embedding/not-an-origin')
        if (fault === 'not-encrypted') throw new Problem('embedding/not-encrypted')
        return origin
      })
      const before = (await origins.inForce()).find((each) => each.officeId === officeId)?.version ?? 0
      if (asked.version !== before) throw new Problem('embedding/changed-meanwhile')
      const version = before + 1
      await audit.record({ at: now(), what: 'origins-listed', staffMemberId, about: `${officeId} version ${version}` })
      const because = readText(asked.because)
      const kept = {
        officeId,
        version,
        origins: [...new Set(listed)],
        because,
        listedBy: staffMemberId,
        listedAt: now(),
        commandId,
      }
      if (!(await origins.list(kept)) && !(await origins.byCommand(commandId))) {
        throw new Problem('embedding/changed-meanwhile')
      }
      await snapshot.refresh()
      return view()
    },
  }
}

function viewOf({ directory }: Snapshot, officeId: string, kept: ReadonlyMap<string, KeptOrigins>): OfficeOrigins {
  const [office, ...above] = officePath(directory, officeId)
  const listed = kept.get(officeId)
  const person = directory.staff.get(listed?.listedBy ?? '')
  const desks = [...directory.desks.values()].filter((each) => each.officeId === officeId)
  return {
    officeId,
    office: { ...(office?.name ?? { vi: '', en: '' }) },
    version: listed?.version ?? 0,
    origins: [...(listed?.origins ?? [])],
    inherited: above.flatMap(({ id, name }) =>
      (kept.get(id)?.origins ?? []).map((origin) => ({ origin, office: { ...name } })),
    ),
    desks: desks.map(({ code, name }) => ({ code, name: { ...name } })),
    because: listed?.because ?? null,
    listedBy: person ? { id: person.id, name: person.name, post: person.post } : null,
    listedAt: listed?.listedAt.toISOString() ?? null,
  }
}
