import type { InLanguages } from '../../rules/vocabulary.ts'
import { en } from '../languages/en.ts'
import type { Sentences } from '../languages/sentences.ts'
import { vi } from '../languages/vi.ts'
import { NOTICES, type Notice } from '../notices.ts'
import type { Content } from './content.ts'
import { asHtml } from './html.ts'
import { localTime } from './local-time.ts'
import { asText } from './text.ts'

export interface ComposedLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const SENTENCES: InLanguages<Sentences> = { vi, en }

/**
 * A notice as a letter: fixed sentences, a link, at most a deadline, and nothing of the complaint. Whoever else reads the
 * mailbox learns no more than that there is something to open.
 */
export function compose(notice: Notice): ComposedLetter {
  const { frames, notices } = SENTENCES[notice.language]
  const sentences = notices[notice.name]
  const content: Content = {
    language: notice.language,
    frame: frames[NOTICES[notice.name].audience],
    subject: sentences.subject,
    says: sentences.says,
    due: 'due' in sentences && notice.dueAt !== null ? sentences.due(localTime(notice.dueAt, notice.utcOffset)) : null,
    link: notice.link,
    open: sentences.open,
  }
  return { subject: content.subject, text: asText(content), html: asHtml(content) }
}
