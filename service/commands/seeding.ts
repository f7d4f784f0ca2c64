import { audiences } from '../../rules/audience.ts'
import { caseload } from '../../rules/caseload.ts'
import { compilePolicy } from '../../rules/routing/index.ts'
import { NO_PHOTOS } from '../../rules/staff-photos.ts'
import { CALENDARS } from '../calendars/vietnam.ts'
import { countOf } from '../complaints/filing.ts'
import { ACCOUNTS } from '../demonstration/accounts.ts'
import { demonstrationCity, emailOf } from '../demonstration/city.ts'
import { planHistory } from '../demonstration/history.ts'
import { DEMONSTRATION_POLICY } from '../demonstration/policy.ts'
import { feeling, type Snapshot } from '../directory/snapshot.ts'
import { shippedText } from '../policies/shipped.ts'
import { composeRating } from '../ratings/actions.ts'
import type { Keys } from '../security/keys.ts'
import { hashPassword } from '../sessions/password.ts'
import type { AllStores } from '../stores.ts'
import { replay } from './replay.ts'

/** Said openly on the front page: it opens invented data only. */
export const DEMONSTRATION_PASSWORD = 'langnghe-demo'

export interface Seeded {
  readonly complaints: number
  readonly ratings: number
}

/** The people, desks, calendars, policy and sign-ins of the demonstration city, without any history. */
export async function seedCity(stores: AllStores, now: Date): Promise<void> {
  const directory = demonstrationCity(now.getTime())
  await stores.directory.keep({
    offices: [...directory.offices.values()],
    desks: [...directory.desks.values()],
    staff: [...directory.staff.values()].map((person) => ({ ...person, email: emailOf(person.id) })),
    shifts: directory.shifts,
    calendars: [...CALENDARS.values()],
  })
  await stores.policies.begin(DEMONSTRATION_POLICY, { format: 'yaml', text: shippedText('city') }, now)
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD)
  for (const { username, staffMemberId } of ACCOUNTS) {
    await stores.sessions.keepAccount({ _id: username, staffMemberId, passwordHash })
  }
  // Last: an installation exists once all of it does, so that a seeding cut short begins again.
  await stores.directory.establish({ demonstration: true, reformOfficeId: directory.reformOfficeId, createdAt: now })
}

/** A demonstration city with some months behind it. Made again with the same secret and instant, it is the same city. */
export async function seedDemonstration(stores: AllStores, keys: Keys, now: Date): Promise<Seeded> {
  const directory = demonstrationCity(now.getTime())
  const compiled = compilePolicy(DEMONSTRATION_POLICY)
  if ('faults' in compiled) throw new Error('the demonstration policy has faults')
  const carried = caseload([], [])
  const snapshot: Snapshot = {
    directory,
    calendars: CALENDARS,
    declarations: [],
    policy: compiled,
    terms: new Map(),
    origins: new Map(),
    photos: NO_PHOTOS,
    caseload: carried,
    feltAt: feeling(audiences(directory, DEMONSTRATION_POLICY), carried),
    demonstration: true,
    loadedAt: now,
  }
  const history = planHistory({
    seed: 1,
    until: now.getTime(),
    directory,
    calendars: CALENDARS,
    policy: DEMONSTRATION_POLICY,
  })
  const complaints = history.complaints.map((planned) => {
    const lived = replay(planned, snapshot, keys)
    // Turns go on from one to the next; what repeats within 30 days is history's own affair.
    carried.add({ ...countOf(lived), recent: 0, open: lived.open ? 1 : 0 })
    return lived
  })
  const ratings = history.ratings.map(({ key, body, ratedAt, verified }) =>
    composeRating({ key, body, at: new Date(ratedAt), origin: 'demonstration', verified }, snapshot, keys),
  )
  await stores.complaints.discardDemonstration()
  await stores.ratings.discardDemonstration()
  await stores.editions.discardAll()
  await stores.alerts.discardAll()
  await stores.limitedDays.discardAll()
  await stores.watches.discardAll()
  await stores.complaints.insertMany(complaints)
  await stores.ratings.insertMany(ratings)
  await seedCity(stores, now)
  return { complaints: complaints.length, ratings: ratings.length }
}
