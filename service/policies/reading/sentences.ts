import { faultSentence } from '../../../rules/condition/index.ts'
import type { InLanguages } from '../../../rules/vocabulary.ts'
import type { DocumentFault, WantedType } from './fault.ts'

const WANTED: Readonly<Record<WantedType, InLanguages<string>>> = {
  object: { vi: 'một nhóm trường', en: 'a group of fields' },
  array: { vi: 'một danh sách', en: 'a list' },
  string: { vi: 'chữ', en: 'text' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  assignee: {
    vi: 'một vị trí, { person: mã cán bộ } hoặc { pool: [mã cán bộ], by: least-open }',
    en: 'a seat, { person: id } or { pool: [ids], by: least-open }',
  },
}

const meant = (nearest: string | null, known: readonly string[]): InLanguages<string> => {
  if (nearest !== null) return { vi: ` Có phải ý bạn là “${nearest}”?`, en: ` Did you mean “${nearest}”?` }
  if (known.length === 0 || known.length > 24) return { vi: '', en: '' }
  return { vi: ` Dùng được: ${known.join(', ')}.`, en: ` Known: ${known.join(', ')}.` }
}

/** One sentence for a fault: what is wrong, and what to write instead. */
export function sentenceOf(fault: DocumentFault): InLanguages<string> {
  switch (fault.kind) {
    case 'syntax':
      return { vi: `Không đọc được: ${fault.detail}`, en: `Cannot be read: ${fault.detail}` }
    case 'alias':
      return {
        vi: 'Không dùng được mỏ neo (&), tham chiếu (*) và nhãn kiểu (!): hãy viết thẳng nội dung ra.',
        en: 'Anchors (&), aliases (*) and tags (!) are not accepted: write it out.',
      }
    case 'several-documents':
      return {
        vi: 'Mỗi văn bản chỉ chứa một bộ quy tắc (không có dòng ---).',
        en: 'One policy in one text (no --- line).',
      }
    case 'too-deep':
      return { vi: 'Lồng nhau quá sâu.', en: 'Nested too deeply.' }
    case 'duplicate-key':
      return { vi: 'Tên này đã được viết ở trên trong cùng nhóm.', en: 'This name stands already in the same group.' }
    case 'no-document':
      return { vi: 'Văn bản chưa có nội dung.', en: 'There is nothing in the text yet.' }
    case 'too-long':
      return { vi: `Dài quá ${fault.limit} ký tự.`, en: `Longer than ${fault.limit} characters.` }
    case 'too-many':
      return { vi: `Nhiều nhất ${fault.limit} mục.`, en: `At most ${fault.limit} entries.` }
    case 'too-few':
      return { vi: `Cần ít nhất ${fault.limit} mục.`, en: `Needs at least ${fault.limit}.` }
    case 'rule-too-large':
      return {
        vi: `Quy tắc này lớn hơn ${fault.limit / 1024} KB: hãy tách thành nhiều quy tắc.`,
        en: `This rule is larger than ${fault.limit / 1024} KB: make several of it.`,
      }
    case 'unknown-field': {
      const { vi, en } = meant(fault.nearest, fault.known)
      return { vi: `Không có trường “${fault.given}”.${vi}`, en: `There is no field “${fault.given}”.${en}` }
    }
    case 'unknown-word': {
      const { vi, en } = meant(fault.nearest, fault.known)
      return { vi: `Không có từ “${fault.given}” ở đây.${vi}`, en: `“${fault.given}” is not a word used here.${en}` }
    }
    case 'missing-field':
      return { vi: `Thiếu trường “${fault.field}”.`, en: `The field “${fault.field}” is missing.` }
    case 'wrong-type':
      return { vi: `Ở đây cần ${WANTED[fault.wanted].vi}.`, en: `This needs ${WANTED[fault.wanted].en}.` }
    case 'out-of-range':
      return fault.inside
        ? {
            vi: `Cần lớn hơn ${fault.from} và nhỏ hơn ${fault.to}.`,
            en: `Must be above ${fault.from} and below ${fault.to}.`,
          }
        : { vi: `Cần từ ${fault.from} đến ${fault.to}.`, en: `Must be from ${fault.from} to ${fault.to}.` }
    case 'not-an-id':
      return {
        vi: 'Mã chỉ gồm chữ không dấu, số và . _ : -',
        en: 'An id is made of letters without marks, digits and . _ : -',
      }
    case 'empty':
      return { vi: 'Không được để trống.', en: 'Must not be empty.' }
    case 'same-id':
      return {
        vi: `Quy tắc thứ ${fault.first} đã mang mã này.`,
        en: `Rule number ${fault.first} has this id already.`,
      }
    case 'question-too-long':
      return {
        vi: `Câu hỏi cho người dân chỉ được tạm dừng thời hạn nhiều nhất 5 ngày làm việc: ở đây nhiều nhất là ${fault.longest}.`,
        en: `A question to the citizen stops the clock for 5 working days at most: here ${fault.longest} at most.`,
      }
    case 'not-ascending':
      return { vi: 'Các mốc nhắc phải tăng dần.', en: 'Reminders must ascend.' }
    case 'same-person':
      return { vi: 'Hai người phải khác nhau.', en: 'The two must be different people.' }
    case 'unknown-person': {
      const { vi, en } = meant(fault.nearest, [])
      return {
        vi: `Không có cán bộ mang mã “${fault.given}”.${vi}`,
        en: `No staff member has the id “${fault.given}”.${en}`,
      }
    }
    case 'condition': {
      const { vi, en } = faultSentence(fault.fault)
      return { vi: `Điều kiện chưa đúng. ${vi}`, en: `The condition cannot be read. ${en}` }
    }
  }
}
