import type { CalendarMonth, CalendarsOverview, Declarations } from '../../../../service/contract/index.ts'
import { LAN } from './samples.ts'

const OFFICE = [
  { from: 480, to: 690 },
  { from: 810, to: 1020 },
]

export const OVERVIEW: CalendarsOverview = {
  version: 3,
  today: '2026-11-23',
  mayDeclare: true,
  choices: [
    {
      for: { calendarId: 'vietnam' },
      name: { vi: 'Lịch cơ quan nhà nước', en: 'State offices' },
      calendarId: 'vietnam',
      offices: 13,
    },
    {
      for: { officeId: 'hoan-kiem' },
      name: { vi: 'UBND phường Hoàn Kiếm', en: 'Hoàn Kiếm ward' },
      calendarId: 'vietnam',
      offices: 1,
    },
  ],
}

const weekday = (on: string) => new Date(`${on}T00:00:00Z`).getUTCDay()

/** November 2026: a holiday on the 24th, a half day on the 20th. */
export const MONTH: CalendarMonth = {
  version: 3,
  month: '2026-11',
  usual: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  days: Array.from({ length: 30 }, (_, i) => {
    const on = `2026-11-${String(i + 1).padStart(2, '0')}`
    if (on === '2026-11-24') return { on, stretches: [], because: 'Ngày Văn hóa Việt Nam' }
    if (on === '2026-11-20') return { on, stretches: OFFICE.slice(0, 1), because: 'Kỷ niệm Ngày Nhà giáo' }
    return { on, stretches: [0, 6].includes(weekday(on)) ? [] : OFFICE, because: null }
  }),
  upcoming: [
    { on: '2026-11-24', stretches: [], because: 'Ngày Văn hóa Việt Nam' },
    { on: '2027-01-01', stretches: [], because: 'Tết Dương lịch' },
  ],
}

export const DECLARED: Declarations = {
  declarations: [
    {
      version: 3,
      for: { calendarId: 'vietnam' },
      name: { vi: 'Lịch cơ quan nhà nước', en: 'State offices' },
      days: [{ on: '2026-11-20', stretches: OFFICE.slice(0, 1) }],
      because: 'Kỷ niệm Ngày Nhà giáo',
      declaredBy: LAN,
      declaredAt: '2026-11-16T02:00:00Z',
    },
  ],
}
