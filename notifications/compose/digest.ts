import type { Owing } from '../../rules/owing.ts'
import type { InLanguages, Language } from '../../rules/vocabulary.ts'
import { en } from '../languages/en.ts'
import type { Sentences } from '../languages/sentences.ts'
import { vi } from '../languages/vi.ts'
import { asHtml } from './html.ts'
import type { ComposedLetter } from './letter.ts'
import { localTime } from './local-time.ts'
import { asText } from './text.ts'

const SENTENCES: InLanguages<Sentences> = { vi, en }

/** The one letter of a morning: how much is owed and by when, a link, and nothing of any complaint. */
export function composeDigest(
  owing: Owing,
  { language, link, utcOffset }: { language: Language; link: string; utcOffset: number },
): ComposedLetter {
  const { frames, digest } = SENTENCES[language]
  const dates = owing.dates.map(({ by, n }) => digest.date(localTime(by, utcOffset), n))
  const content = {
    language,
    frame: frames.staff,
    subject: digest.subject,
    says: [digest.owed(owing), digest.instead],
    due: dates.length === 0 ? null : digest.dates(dates),
    link,
    open: digest.open,
  }
  return { subject: content.subject, text: asText(content), html: asHtml(content) }
}
