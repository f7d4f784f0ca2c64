import { createHash } from 'node:crypto'
import type { InLanguages } from '../../rules/vocabulary.ts'
import type { BodyOf, CheckReport, DraftView } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import type { SignedInPerson } from '../sessions/actions.ts'
import { readText } from '../text.ts'
import { BLANK } from './blank.ts'
import type { PolicyDraft } from './draft-store.ts'
import type { PolicyParts } from './parts.ts'
import type { Authored } from './store.ts'
import { draftView } from './views.ts'

const UNNAMED: InLanguages<string> = { vi: 'Bản thảo chưa đặt tên', en: 'Unnamed draft' }

/** Beginning, reading, saving and putting away drafts. Every one of these is audited before it answers. */
export function drafting({ stores, snapshot, workshop, now, officer, audited }: PolicyParts) {
  const { drafts, policies } = stores

  /** Throws Problem policy/unknown. A text may be let go of between the two reads: then there is a newer one. */
  async function read(draftId: string): Promise<{ draft: PolicyDraft; authored: Authored }> {
    for (let again = true; ; again = false) {
      const draft = await drafts.byId(draftId)
      if (!draft) throw new Problem('policy/unknown')
      try {
        return { draft, authored: await drafts.authored(draft) }
      } catch (error) {
        if (!again) throw error
      }
    }
  }

  async function startOf(
    body: BodyOf<'POST /api/policy-drafts'>,
  ): Promise<{ authored: Authored; basedOn: number | null }> {
    if (body.from === 'blank') return { authored: BLANK, basedOn: null }
    if (body.from === 'text') return { authored: { format: body.format, text: body.text }, basedOn: null }
    const [newest] = await policies.versions()
    const version = body.from === 'active' ? newest : await policies.version(body.from)
    if (!version) throw new Problem('policy/unknown')
    return { authored: await policies.authored(version), basedOn: version._id }
  }

  /** The name by which a draft is listed: as it stands in the text, as long as that can be read. */
  async function nameIn(authored: Authored, before: InLanguages<string>): Promise<InLanguages<string>> {
    const { policy } = await workshop.check({ authored, version: 1, directory: null })
    return policy?.name ?? before
  }

  return {
    read,

    async begin(
      who: SignedInPerson,
      body: BodyOf<'POST /api/policy-drafts'>,
      idempotencyKey: string,
    ): Promise<DraftView> {
      const { staffMemberId } = officer(who)
      const draftId = draftIdFor(staffMemberId, idempotencyKey)
      const at = now()
      if (!(await drafts.byId(draftId))) {
        const { authored: started, basedOn } = await startOf(body)
        const authored = spelled(started)
        await drafts.begin(
          {
            _id: draftId,
            revision: 1,
            state: 'draft',
            name: await nameIn(authored, UNNAMED),
            basedOn,
            repeats: null,
            savedBy: staffMemberId,
            savedAt: at,
            proposal: null,
            approval: null,
            log: [{ at, staffMemberId, what: 'created', because: null }],
          },
          authored,
        )
        await audited(who, 'policy-drafted', draftId)
      }
      return this.open(who, draftId)
    },

    async open(who: SignedInPerson, draftId: string): Promise<DraftView> {
      const reader = officer(who)
      const { draft, authored } = await read(draftId)
      await audited(who, 'policy-read', draftId)
      return draftView(draft, authored, reader, snapshot.current())
    },

    async save(
      who: SignedInPerson,
      draftId: string,
      { revision, ...typed }: BodyOf<'POST /api/policy-drafts/:draftId/save'>,
    ): Promise<DraftView> {
      const { staffMemberId } = officer(who)
      const authored = spelled(typed)
      const { draft } = await read(draftId)
      if (draft.state !== 'draft') throw new Problem('policy/not-in-this-state')
      if (draft.revision !== revision) throw new Problem('policy/changed-meanwhile')
      const name = await nameIn(authored, draft.name)
      await audited(who, 'policy-drafted', draftId)
      if (!(await drafts.save(draft, authored, { name, savedBy: staffMemberId, savedAt: now() }))) {
        throw new Problem('policy/changed-meanwhile')
      }
      return this.open(who, draftId)
    },

    async discard(who: SignedInPerson, draftId: string, revision: number): Promise<DraftView> {
      const { staffMemberId } = officer(who)
      const { draft } = await read(draftId)
      if (draft.state !== 'draft') throw new Problem('policy/not-in-this-state')
      if (draft.revision !== revision) throw new Problem('policy/changed-meanwhile')
      await audited(who, 'policy-drafted', draftId)
      const event = { at: now(), staffMemberId, what: 'discarded', because: null } as const
      if (!(await drafts.change(draft, { state: 'discarded' }, event))) throw new Problem('policy/changed-meanwhile')
      return this.open(who, draftId)
    },

    /** Stores nothing: what is typed right now, against the people and places there are right now. */
    async check(who: SignedInPerson, authored: Authored): Promise<CheckReport> {
      officer(who)
      await audited(who, 'policy-checked', 'text')
      const { directory, policy } = snapshot.current()
      const { report } = await workshop.check({ authored, version: policy.policy.version + 1, directory })
      return report
    },
  }
}

export const draftIdFor = (staffMemberId: string, idempotencyKey: string): string =>
  createHash('sha256').update(`policy-draft|${staffMemberId}|${idempotencyKey}`).digest('base64url').slice(0, 22)

/** One spelling, and nothing that shows other than it reads. Throws Problem request/text-unreadable. */
const spelled = ({ format, text }: Authored): Authored => ({ format, text: `${readText(text)}\n` })
