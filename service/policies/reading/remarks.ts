import type { BecauseOf, Remark, RemarkKind, Target } from '../../../rules/analysis/index.ts'
import type { Allowance, Assignee, Seat } from '../../../rules/policy.ts'
import type { InLanguages } from '../../../rules/vocabulary.ts'

const SEAT_WORDS: Readonly<Record<Seat, InLanguages<string>>> = {
  'desk-supervisor': { vi: 'người phụ trách quầy', en: 'the desk’s supervisor' },
  'office-head': { vi: 'người đứng đầu cơ quan', en: 'the head of the office' },
  'parent-office': { vi: 'cơ quan cấp trên', en: 'the office above' },
  'reform-office': { vi: 'cơ quan cải cách hành chính', en: 'the reform office' },
}
const UNIT_WORDS: Readonly<Record<Allowance['unit'], InLanguages<string>>> = {
  'working-hours': { vi: 'giờ làm việc', en: 'working hours' },
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  'calendar-days': { vi: 'ngày', en: 'days' },
}

const time = ({ amount, unit }: Allowance): InLanguages<string> => ({
  vi: `${amount} ${UNIT_WORDS[unit].vi}`,
  en: `${amount} ${amount === 1 ? UNIT_WORDS[unit].en.replace(/s$/, '') : UNIT_WORDS[unit].en}`,
})

function assigneeWords(assignee: Assignee): InLanguages<string> {
  if (typeof assignee === 'string') return SEAT_WORDS[assignee]
  if ('person' in assignee) return { vi: assignee.person, en: assignee.person }
  const people = assignee.pool.join(', ')
  return { vi: `nhóm ${people}`, en: `the pool ${people}` }
}

const targets = (all: readonly Target[], language: 'vi' | 'en'): string => {
  const said = all.slice(0, 3).map(({ rule, assign }) => `“${rule}” (${assigneeWords(assign)[language]})`)
  const more = all.length - said.length
  if (more === 0) return said.join(', ')
  return `${said.join(', ')} ${language === 'vi' ? `và ${more} quy tắc khác` : `and ${more} more`}`
}

const places = (offices: readonly string[], count: number): string =>
  count > offices.length || offices.length > 5 ? `${offices.slice(0, 5).join(', ')} … (${count})` : offices.join(', ')

type Sentence<K extends RemarkKind> = (because: BecauseOf[K], rules: readonly string[]) => InLanguages<string>

const SENTENCES: { readonly [K in RemarkKind]: Sentence<K> } = {
  unreachable: ({ facts }, [rule]) => ({
    vi: `Không phản ánh nào thoả được điều kiện của “${rule}”: các yêu cầu về ${facts.join(', ')} mâu thuẫn nhau.`,
    en: `No complaint can ever meet the condition of “${rule}”: what it asks of ${facts.join(', ')} contradicts itself.`,
  }),
  shadowed: ({ by, stillTags }, [rule]) => ({
    vi: `“${rule}” không bao giờ được giao việc: ${targets(by, 'vi')} đứng trước đã nhận hết${stillTags ? '; nhãn của quy tắc này vẫn được gắn' : ''}.`,
    en: `“${rule}” never assigns anything: ${targets(by, 'en')} before it takes every complaint it matches${stillTags ? '; its tags still apply' : ''}.`,
  }),
  conflict: ({ facts, second, firsts }) => ({
    vi: `“${second.rule}” và ${targets(firsts, 'vi')} cùng hỏi về ${facts.join(', ')} nhưng giao cho người khác nhau; quy tắc đứng trước sẽ quyết định.`,
    en: `“${second.rule}” and ${targets(firsts, 'en')} ask the same of ${facts.join(', ')} and name different people; whichever stands first decides.`,
  }),
  gap: ({ offices, officeCount }) => ({
    vi: `Có phản ánh không quy tắc nào giao việc, ở ${places(offices, officeCount)}; những phản ánh đó về cơ quan cải cách hành chính.`,
    en: `Some complaints are assigned by no rule, at ${places(offices, officeCount)}; they go to the reform office.`,
  }),
  'order-decides': ({ second, firsts }) => ({
    vi: `Phản ánh khớp cả “${second.rule}” lẫn ${targets(firsts, 'vi')} sẽ theo quy tắc đứng trước.`,
    en: `A complaint that matches both “${second.rule}” and ${targets(firsts, 'en')} goes by the one that stands first.`,
  }),
  'does-nothing': (_, [rule]) => ({
    vi: `“${rule}” không giao việc, không gắn nhãn, không báo cho ai: có thể bỏ.`,
    en: `“${rule}” assigns nobody, tags nothing and tells nobody: it can go.`,
  }),
  'duplicate-id': (_, [rule]) => ({ vi: `Mã “${rule}” được dùng hai lần.`, en: `The id “${rule}” is used twice.` }),
  undecided: ({ about }, [rule]) => ({
    vi:
      about === 'gap'
        ? 'Chưa thể nói chắc có phản ánh nào bị bỏ sót hay không: điều kiện quá phức tạp.'
        : `Chưa thể nói chắc “${rule}” có được dùng tới hay không: điều kiện quá phức tạp.`,
    en:
      about === 'gap'
        ? 'Whether any complaint is left out could not be decided: the conditions are too intricate.'
        : `Whether “${rule}” is ever used could not be decided: the conditions are too intricate.`,
  }),
  'amount-not-positive': ({ allowance }) => ({
    vi: `Thời hạn ${allowance.amount} phải lớn hơn 0.`,
    en: `An allowance of ${allowance.amount} must be more than nothing.`,
  }),
  'acknowledge-longer-than-resolve': ({ acknowledge, resolve }) => ({
    vi: `Thời hạn tiếp nhận (${time(acknowledge).vi}) dài hơn thời hạn giải quyết (${time(resolve).vi}).`,
    en: `Acknowledging (${time(acknowledge).en}) is given longer than resolving (${time(resolve).en}).`,
  }),
  'question-longer-than-resolve': ({ question, resolve }) => ({
    vi: `Một câu hỏi được dừng thời hạn ${time(question).vi}, dài hơn cả thời hạn giải quyết (${time(resolve).vi}).`,
    en: `A question may stop the clock for ${time(question).en}, longer than resolving itself (${time(resolve).en}).`,
  }),
  'reply-longer-than-resolve': ({ reply, resolve }) => ({
    vi: `Cán bộ có ${time(reply).vi} để trình bày, dài hơn thời hạn giải quyết (${time(resolve).vi}).`,
    en: `A staff member has ${time(reply).en} to reply, longer than resolving takes (${time(resolve).en}).`,
  }),
  'questions-not-whole': ({ questionsAtMost }) => ({
    vi: `Số lần hỏi (${questionsAtMost}) phải là số nguyên không âm.`,
    en: `The number of questions (${questionsAtMost}) must be a whole number.`,
  }),
  'reminders-out-of-order': ({ share }) => ({
    vi: `Mốc nhắc ${share} không tăng dần trong khoảng từ 0 đến 1.`,
    en: `The reminder at ${share} does not ascend between 0 and 1.`,
  }),
  'ladder-empty': () => ({
    vi: 'Chưa có bậc chuyển cấp: việc quá hạn sẽ ở nguyên chỗ cũ.',
    en: 'The ladder is empty: what is overdue stays where it is.',
  }),
  'ladder-never-reaches-reform-office': ({ last }) => ({
    vi: `Bậc cuối là ${SEAT_WORDS[last].vi}: việc quá hạn không bao giờ đến cơ quan cải cách hành chính.`,
    en: `The last step is ${SEAT_WORDS[last].en}: what is overdue never reaches the reform office.`,
  }),
  'ladder-goes-down': ({ from, to }) => ({
    vi: `Chuyển cấp từ ${SEAT_WORDS[from].vi} sang ${SEAT_WORDS[to].vi} là đi xuống.`,
    en: `From ${SEAT_WORDS[from].en} to ${SEAT_WORDS[to].en} the ladder goes down.`,
  }),
  'step-shorter-than-reminder': ({ to, allowance, share }) => ({
    vi: `Bậc ${SEAT_WORDS[to].vi} có ${time(allowance).vi}, ít hơn phần thời gian còn lại sau lần nhắc ${share * 100}% của người đầu tiên.`,
    en: `The step to ${SEAT_WORDS[to].en} has ${time(allowance).en}, less than the first handler still had after the reminder at ${share * 100}%.`,
  }),
  'unknown-office': ({ office }) => ({
    vi: `Không có cơ quan mang mã “${office}”.`,
    en: `No office has the id “${office}”.`,
  }),
  'unknown-desk': ({ desk }) => ({ vi: `Không có quầy mang mã “${desk}”.`, en: `No desk has the code “${desk}”.` }),
  'unknown-staff-member': ({ staffMember }) => ({
    vi: `Điều kiện nêu “${staffMember}”, nhưng không có cán bộ mang mã này.`,
    en: `A condition names “${staffMember}”, but no staff member has this id.`,
  }),
  'unknown-assignee': ({ staffMember }) => ({
    vi: `Không có cán bộ mang mã “${staffMember}” để giao việc.`,
    en: `There is no staff member “${staffMember}” to assign to.`,
  }),
  'inactive-assignee': ({ staffMember }) => ({
    vi: `“${staffMember}” hiện không làm việc.`,
    en: `“${staffMember}” is not on duty any more.`,
  }),
  'pool-empty': (_, [rule]) => ({ vi: `Nhóm trong “${rule}” không có ai.`, en: `The pool of “${rule}” is empty.` }),
  'office-without-head': ({ offices, officeCount }) => ({
    vi: `Chưa có người đứng đầu ở ${places(offices, officeCount)}: phản ánh ở đó lên cấp trên.`,
    en: `Nobody heads ${places(offices, officeCount)}: complaints there go further up.`,
  }),
  'reform-office-empty': ({ office }) => ({
    vi: `Cơ quan cải cách hành chính (${office}) không có ai để nhận việc.`,
    en: `Nobody at the reform office (${office}) can take a complaint.`,
  }),
  'outside-seat-incomplete': ({ people }) => ({
    vi: `Cần hai người khác nhau ở bên ngoài (outsideSeat), hiện có ${people.length}.`,
    en: `The outside seat needs two different people; it names ${people.length}.`,
  }),
  'outside-seat-unknown': ({ staffMember }) => ({
    vi: `Không có “${staffMember}” để ngồi ghế bên ngoài.`,
    en: `There is no “${staffMember}” for the outside seat.`,
  }),
  'outside-seat-inactive': ({ staffMember }) => ({
    vi: `“${staffMember}” của ghế bên ngoài hiện không làm việc.`,
    en: `“${staffMember}” of the outside seat is not on duty any more.`,
  }),
  'outside-seat-inside-tree': ({ staffMember, office, under }) => ({
    vi: `“${staffMember}” (${office}) không ở bên ngoài${under === null ? '' : `: là cấp dưới của ${under}`}.`,
    en: `“${staffMember}” (${office}) is not of the outside${under === null ? '' : `: they answer to ${under}`}.`,
  }),
}

/** One sentence for a remark of the analysis. */
export function remarkSentence({ kind, because, rules }: Remark): InLanguages<string> {
  // The table pairs each kind with its own `because`, as Remark does.
  const sentence = SENTENCES[kind] as (because: Remark['because'], rules: readonly string[]) => InLanguages<string>
  return sentence(because, rules)
}
