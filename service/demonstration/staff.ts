import type { Absence, StaffMember } from '../../rules/directory.ts'
import { DAY, type Instant, localDay, MINUTE } from '../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../calendars/vietnam.ts'
import { PEOPLE } from './people.ts'
import { POSTS } from './posts.ts'

/** Days away, counted from today: the first and the day of return. */
const AWAY: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'bd-phung-thi-ngoc-ha': [-2, 5],
  'nv-mai-thi-thu-hien': [-1, 2],
  'hd-nguyen-thi-phuong-mai': [0, 3],
  'hd-khuat-thi-hong': [0, 1],
  'cg-pham-anh-duy': [-42, -34],
  'xp-than-trong-khoi': [10, 16],
}

const INACTIVE: readonly string[] = ['hd-ngo-quang-vinh']

function absencesOf(id: string, now: Instant): Absence[] {
  const away = AWAY[id]
  if (!away) return []
  const midnight = localDay(VIETNAM_CALENDAR, now) * DAY - VIETNAM_CALENDAR.utcOffset * MINUTE
  return [{ from: midnight + away[0] * DAY, to: midnight + away[1] * DAY }]
}

/** Everyone, with absences laid around `now` so that somebody is always away today. */
export const staffAt = (now: Instant): StaffMember[] =>
  Object.entries(PEOPLE).flatMap(([officeId, lines]) =>
    lines.map(([id, name, post, roles, managerId, deputyId]) => ({
      id,
      officeId,
      name,
      post: POSTS[post],
      roles,
      managerId,
      deputyId,
      absences: absencesOf(id, now),
      active: !INACTIVE.includes(id),
    })),
  )
