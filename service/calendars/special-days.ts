import type { SpecialDay, Stretch } from '../../rules/working-calendar.ts'

/** 08:00–11:30 and 13:30–17:00. */
export const OFFICE_HOURS: readonly Stretch[] = [
  { from: 480, to: 690 },
  { from: 810, to: 1020 },
]

const closed = (because: string, ...days: readonly string[]): SpecialDay[] =>
  days.map((on) => ({ on, stretches: [], because }))

const workedInstead = (because: string, on: string): SpecialDay[] => [{ on, stretches: OFFICE_HOURS, because }]

/**
 * Public holidays and swapped days of state offices, as dated data: Tết and Giỗ Tổ follow the Vietnamese lunar calendar,
 * which ICU does not know (it puts 6 February 2027 in the old year). Weekend days of a long holiday stand here too, because
 * some offices work on Saturdays.
 *
 * 2026 is as announced: Tết and Quốc khánh by the Ministry of Home Affairs in October 2025, Tết Dương lịch by dispatch
 * 12729/VPCP-KGVX of 25 December 2025. 24 November rests on resolution 80-NQ/TW of 7 January 2026.
 *
 * 2027 holds the statutory days of article 112 of the Labour Code with their compensation; swaps, the days around Tết and
 * the second day of Quốc khánh are decided by the Government each year, so whatever says "dự kiến" is to be checked.
 */
export const SPECIAL_DAYS: readonly SpecialDay[] = [
  ...closed('Tết Dương lịch', '2026-01-01'),
  ...closed('Nghỉ Tết Dương lịch, hoán đổi với thứ Bảy 10/01/2026', '2026-01-02'),
  ...workedInstead('Làm bù cho thứ Sáu 02/01/2026', '2026-01-10'),
  ...closed(
    'Tết Nguyên đán Bính Ngọ',
    '2026-02-14',
    '2026-02-15',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-02-21',
    '2026-02-22',
  ),
  ...closed('Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)', '2026-04-26'),
  ...closed('Nghỉ bù Giỗ Tổ Hùng Vương', '2026-04-27'),
  ...closed('Ngày Chiến thắng 30/4', '2026-04-30'),
  ...closed('Ngày Quốc tế Lao động 1/5', '2026-05-01'),
  ...workedInstead('Làm bù cho thứ Hai 31/8/2026', '2026-08-22'),
  ...closed('Nghỉ Quốc khánh, hoán đổi với thứ Bảy 22/8/2026', '2026-08-31'),
  ...closed('Quốc khánh 2/9', '2026-09-01', '2026-09-02'),
  ...closed('Ngày Văn hóa Việt Nam, theo Nghị quyết 80-NQ/TW', '2026-11-24'),

  ...closed('Tết Dương lịch', '2027-01-01'),
  ...closed('29 tháng Chạp, nghỉ Tết Nguyên đán Đinh Mùi (dự kiến)', '2027-02-05'),
  ...closed('Tết Nguyên đán Đinh Mùi', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
  ...closed('Nghỉ bù mùng 1 và mùng 2 Tết Đinh Mùi (dự kiến)', '2027-02-10', '2027-02-11'),
  ...closed('Giỗ Tổ Hùng Vương (mùng 10 tháng Ba âm lịch)', '2027-04-16'),
  ...closed('Ngày Chiến thắng 30/4', '2027-04-30'),
  ...closed('Ngày Quốc tế Lao động 1/5', '2027-05-01'),
  ...closed('Nghỉ bù Ngày Quốc tế Lao động 1/5', '2027-05-03'),
  ...closed('Quốc khánh 2/9', '2027-09-02'),
  ...closed('Ngày liền kề Quốc khánh 2/9 (dự kiến)', '2027-09-03'),
  ...closed('Ngày Văn hóa Việt Nam, theo Nghị quyết 80-NQ/TW (dự kiến)', '2027-11-24'),
]
