import type { PastComplaint } from '../../../rules/simulate/index.ts'
import { ACCOUNT, type ComplaintDocument } from '../../complaints/document.ts'
import { CLOCK_PATHS, clocked } from '../../complaints/event-log.ts'
import type { Keys } from '../../security/keys.ts'
import { openSealer } from '../../security/seal.ts'

/** What a replay reads of a complaint: no contact, no notice, no words but the account, and that only when a rule asks for it. */
export type StoredPast = Pick<
  ComplaintDocument,
  '_id' | 'origin' | 'filedAt' | 'facts' | 'parties' | 'conclusions' | 'events' | 'sealed'
>

/** The rest of a complaint is several times as large, and half the time of a replay would go into reading it. */
const READ = {
  origin: 1,
  filedAt: 1,
  facts: 1,
  parties: 1,
  'conclusions.staffMemberId': 1,
  'conclusions.allegation': 1,
  'conclusions.finding': 1,
  ...Object.fromEntries(CLOCK_PATHS.map((path) => [`events.${path}`, 1])),
}

/** The account is sealed first, so that the words of later events stay where they are. */
export const projectionFor = (asksWords: boolean) =>
  asksWords ? { ...READ, 'sealed.key': 1, 'sealed.texts': { $slice: 1 } } : READ

/** `keys` is null where no rule asks for words: then nothing is opened, and nothing could be. */
export function pastOf(stored: StoredPast, keys: Pick<Keys, 'keyEncryption'> | null): PastComplaint {
  return {
    id: stored._id,
    facts: stored.facts,
    words: keys === null ? NO_WORDS : accountOf(stored, keys),
    parties: stored.parties,
    filedAt: stored.filedAt.getTime(),
    log: stored.origin === 'import' ? null : clocked(stored.events),
    findings: stored.conclusions.map(({ staffMemberId, allegation, finding }) => ({
      staffMemberId,
      allegation,
      finding,
    })),
  }
}

const NO_WORDS = ''

/** Null when its key was destroyed: an erased account cannot be replayed where words decide. */
function accountOf({ _id, sealed }: StoredPast, keys: Pick<Keys, 'keyEncryption'>): string | null {
  const account = sealed?.texts.find(({ name }) => name === ACCOUNT)
  if (!account) return null
  try {
    return openSealer(_id, sealed.key, keys).open(account)
  } catch {
    return null
  }
}
