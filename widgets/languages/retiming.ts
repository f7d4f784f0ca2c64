import type { InLanguages } from '../../rules/vocabulary.ts'
import type { Retiming } from '../../service/contract/index.ts'

type Day = Retiming['days'][number]['is']
type Moved = Retiming['moved'][number]['of']

interface Sentences {
  /** `because` is null only where nothing special is left. */
  readonly days: Readonly<Record<Day, (date: string, because: string | null) => string>>
  readonly moved: Readonly<Record<Moved, (before: string, after: string) => string>>
}

const reason = (because: string | null): string => (because === null ? '' : ` (${because})`)

export const retimingSentences: InLanguages<Sentences> = {
  vi: {
    days: {
      closed: (date, because) => `Ngày ${date} là ngày nghỉ${reason(because)}.`,
      open: (date, because) => `Ngày ${date} có giờ làm việc riêng${reason(because)}.`,
      usual: (date) => `Ngày ${date} trở lại như lịch thường lệ.`,
    },
    moved: {
      acknowledge: (before, after) => `Hạn tiếp nhận: trước là ${before}, nay là ${after}.`,
      resolve: (before, after) => `Hạn trả lời: trước là ${before}, nay là ${after}.`,
      review: (before, after) => `Hạn xem xét lại: trước là ${before}, nay là ${after}.`,
      silence: (before, after) => `Hạn cho ý kiến về câu trả lời: trước là ${before}, nay là ${after}.`,
    },
  },
  en: {
    days: {
      closed: (date, because) => `${date} is a day off${reason(because)}.`,
      open: (date, because) => `${date} has working hours of its own${reason(because)}.`,
      usual: (date) => `${date} is an ordinary day again.`,
    },
    moved: {
      acknowledge: (before, after) => `To be taken up by ${after}; it was ${before}.`,
      resolve: (before, after) => `To be answered by ${after}; it was ${before}.`,
      review: (before, after) => `To be reviewed by ${after}; it was ${before}.`,
      silence: (before, after) => `Your view on the answer is waited for until ${after}; it was ${before}.`,
    },
  },
}
