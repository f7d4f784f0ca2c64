import type { FactsWithWords } from '../../rules/facts.ts'

/** An ordinary complaint at the desk of a ward: about nobody by name, from nobody by name. */
const ORDINARY: FactsWithWords = {
  office: 'ward',
  officePath: ['ward', 'city'],
  officeKind: 'ward',
  desk: 'W-01',
  staffMembers: [],
  staffKnown: false,
  attitudes: ['impolite'],
  severity: 'ordinary',
  service: 'certification',
  channel: 'desk-page',
  language: 'vi',
  anonymous: true,
  weekday: 3,
  minuteOfDay: 540,
  deskRepeats: 0,
  staffRepeats: 0,
  citizenRepeats: 0,
  supervisorOpen: 0,
  words: '',
}

export const theFacts = (over: Partial<FactsWithWords> = {}): FactsWithWords => ({ ...ORDINARY, ...over })
