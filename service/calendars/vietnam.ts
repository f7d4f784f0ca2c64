import type { Stretch, WorkingCalendar } from '../../rules/working-calendar.ts'
import { OFFICE_HOURS, SPECIAL_DAYS } from './special-days.ts'

const MORNING: readonly Stretch[] = OFFICE_HOURS.slice(0, 1)
const CLOSED: readonly Stretch[] = []

const weekWithSaturday = (saturday: readonly Stretch[]): readonly (readonly Stretch[])[] => [
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  OFFICE_HOURS,
  saturday,
  CLOSED,
]

/** State offices: Monday to Friday. */
export const VIETNAM_CALENDAR: WorkingCalendar = {
  id: 'vietnam',
  name: { vi: 'Lịch cơ quan nhà nước', en: 'State offices' },
  version: 1,
  utcOffset: 420,
  week: weekWithSaturday(CLOSED),
  specialDays: SPECIAL_DAYS,
}

/** Hospitals, which also see patients on Saturday mornings. */
export const HOSPITAL_CALENDAR: WorkingCalendar = {
  ...VIETNAM_CALENDAR,
  id: 'vietnam-hospital',
  name: { vi: 'Lịch bệnh viện', en: 'Hospitals' },
  week: weekWithSaturday(MORNING),
}

/** Points of the police that issue identity cards, open on Saturdays for those who work all week. */
export const IDENTITY_CARD_CALENDAR: WorkingCalendar = {
  ...VIETNAM_CALENDAR,
  id: 'vietnam-identity-card',
  name: { vi: 'Lịch điểm cấp căn cước', en: 'Identity card points' },
  week: weekWithSaturday(OFFICE_HOURS),
}

export const CALENDARS: ReadonlyMap<string, WorkingCalendar> = new Map(
  [VIETNAM_CALENDAR, HOSPITAL_CALENDAR, IDENTITY_CARD_CALENDAR].map((calendar) => [calendar.id, calendar]),
)
