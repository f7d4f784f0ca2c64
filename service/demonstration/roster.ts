import type { Shift } from '../../rules/directory.ts'
import type { Stretch } from '../../rules/working-calendar.ts'
import { OFFICE_HOURS } from '../calendars/special-days.ts'

const MORNING = OFFICE_HOURS.slice(0, 1)
const AFTERNOON = OFFICE_HOURS.slice(1)
const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]

const turns = (
  deskCode: string,
  staffMemberId: string,
  weekdays: readonly number[] = MONDAY_TO_FRIDAY,
  stretches: readonly Stretch[] = OFFICE_HOURS,
): Shift[] =>
  weekdays.flatMap((weekday) => stretches.map(({ from, to }) => ({ deskCode, staffMemberId, weekday, from, to })))

/**
 * Every desk is manned whenever its calendar is open. Some hours leave one person, some several: attribution differs with
 * them. The supervisor of CG-01 and the head of LT-01 serve at their own desks, at times alone.
 */
export const ROSTER: readonly Shift[] = [
  ...turns('TT-01', 'tt-ha-van-toan'),
  ...turns('TT-01', 'tt-le-thi-ngoc-anh'),
  ...turns('TT-02', 'tt-cao-duc-manh'),
  ...turns('XD-01', 'xd-bui-trong-dai', MONDAY_TO_FRIDAY, MORNING),
  ...turns('XD-01', 'xd-pham-thi-thuy-dung', MONDAY_TO_FRIDAY, AFTERNOON),
  ...turns('XD-01', 'xd-pham-thi-thuy-dung', [2, 4], MORNING),
  ...turns('DD-01', 'dd-nguyen-huu-khiem'),
  ...turns('DD-01', 'dd-ly-thi-mai-anh'),
  ...turns('CC-01', 'ca-do-tien-luc'),
  ...turns('CC-01', 'ca-nguyen-thi-quynh-tram'),
  ...turns('CC-01', 'ca-do-tien-luc', [6], MORNING),
  ...turns('CC-01', 'ca-nguyen-thi-quynh-tram', [6], AFTERNOON),
  ...turns('HK-01', 'hk-nguyen-thi-hoa'),
  ...turns('HK-01', 'hk-vu-dinh-nam', MONDAY_TO_FRIDAY, MORNING),
  ...turns('HK-02', 'hk-le-thi-thu-thao'),
  ...turns('HK-02', 'hk-vu-dinh-nam', [2, 3, 4, 5], AFTERNOON),
  ...turns('BD-01', 'bd-trieu-minh-duc'),
  ...turns('CG-01', 'cg-pham-anh-duy', MONDAY_TO_FRIDAY, MORNING),
  ...turns('CG-01', 'cg-ma-thi-huong-giang', [1, 2, 3, 4], AFTERNOON),
  ...turns('CG-01', 'cg-ma-thi-huong-giang', [1, 3, 5], MORNING),
  ...turns('CG-01', 'cg-to-thi-hanh', [3, 5], AFTERNOON),
  ...turns('HD-01', 'hd-dao-van-quyet'),
  ...turns('HD-02', 'hd-khuat-thi-hong'),
  ...turns('SS-01', 'ss-nguyen-tien-thuan'),
  ...turns('GL-01', 'gl-luu-duc-thien'),
  ...turns('XP-01', 'xp-dam-quoc-viet'),
  ...turns('XP-01', 'xp-nguyen-thi-ngan', [1, 2, 3, 4, 5, 6], MORNING),
  ...turns('GD-01', 'gd-nguyen-van-kien'),
  ...turns('LT-01', 'lt-vu-thi-nguyet', [1, 2, 3, 4]),
  ...turns('LT-01', 'lt-vu-thi-nguyet', [5], MORNING),
  ...turns('LT-01', 'lt-nhu-ba-trung', [5], AFTERNOON),
]
