import type { Policy } from '../../rules/policy.ts'
import { FIRST_TERMS } from '../policies/first-terms.ts'

/** What a city might decide: grave matters leave the office at once, the rest stays with whoever answers for the desk. */
export const DEMONSTRATION_POLICY: Policy = {
  version: 1,
  name: { vi: 'Quy tắc xử lý phản ánh của thành phố (minh họa)', en: "The city's complaint policy (demonstration)" },
  rules: [
    {
      id: 'serious-attitude',
      when: { severity: 'serious' },
      then: { assign: 'reform-office', tags: ['nghiêm trọng'] },
    },
    {
      id: 'words-of-money',
      when: {
        words: {
          $contains: [
            'phong bì',
            'bồi dưỡng',
            'lót tay',
            'bôi trơn',
            'tiền cà phê',
            'vòi tiền',
            'chi phí ngoài',
            'under the table',
            'bribe',
            'extra fee',
          ],
        },
      },
      then: { assign: 'reform-office', tags: ['gợi ý tiền'] },
    },
    {
      id: 'same-person-again',
      when: { staffRepeats: { $gte: 3 } },
      then: { assign: 'office-head', tags: ['lặp lại'] },
    },
    {
      id: 'funeral',
      when: { officeKind: 'funeral' },
      then: { assign: 'office-head', tags: ['tang lễ'] },
    },
    {
      id: 'land-many-trips',
      when: { service: 'land-use-right', attitudes: { $all: ['needless-trips', 'unclear-guidance'] } },
      then: { assign: 'office-head', tags: ['đi lại nhiều lần'] },
    },
    {
      id: 'against-the-rules',
      when: { attitudes: 'rule-breaking' },
      then: { assign: 'office-head', tags: ['sai quy định'] },
    },
    {
      id: 'rude-to-patients',
      when: { officeKind: 'health', attitudes: { $in: ['impolite', 'inattentive'] } },
      then: { assign: 'office-head', tags: ['người bệnh'] },
    },
    {
      id: 'commune-without-guidance',
      when: { officeKind: 'commune', attitudes: { $in: ['unclear-guidance', 'unexplained'] } },
      then: { tags: ['cần hướng dẫn'] },
    },
    {
      id: 'desk-under-strain',
      when: { deskRepeats: { $gte: 8 } },
      then: { tags: ['quầy nhiều phản ánh'] },
    },
    {
      // The last half hour before noon and before the evening.
      id: 'near-closing-time',
      when: {
        attitudes: { $in: ['made-to-wait', 'impolite', 'inattentive'] },
        $or: [{ minuteOfDay: { $gte: 660, $lt: 690 } }, { minuteOfDay: { $gte: 990, $lt: 1020 } }],
      },
      then: { tags: ['sát giờ nghỉ'] },
    },
    {
      id: 'in-english',
      when: { language: 'en' },
      then: { tags: ['tiếng Anh'] },
    },
    {
      id: 'default',
      when: {},
      then: { assign: 'desk-supervisor' },
    },
  ],
  ...FIRST_TERMS,
  ladder: [
    { to: 'office-head', allowance: { amount: 1, unit: 'working-days' } },
    { to: 'parent-office', allowance: { amount: 2, unit: 'working-days' } },
    { to: 'reform-office', allowance: { amount: 2, unit: 'working-days' } },
  ],
  outsideSeat: ['mt-giang-thi-tam', 'mt-nong-van-bao'],
}
