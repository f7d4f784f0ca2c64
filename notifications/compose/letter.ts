import { html } from 'ghtml'
import type { Language } from '../../rules/vocabulary.ts'
import { en } from '../languages/en.ts'
import type { SentencesByLanguage } from '../languages/sentences.ts'
import { vi } from '../languages/vi.ts'
import type { Notice } from '../notices.ts'

const SENTENCES: SentencesByLanguage = { vi, en }

export interface Composed {
  readonly subject: string
  readonly text: string
  readonly html: string
}

const two = (n: number) => String(n).padStart(2, '0')

/** As said in Vietnam: 17:00, 27/11/2026. */
export function sayInstant(at: number, utcOffset: number): string {
  const local = new Date(at + utcOffset * 60_000)
  const date = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}, ${date}`
}

const FRAME = 'font:16px/1.6 system-ui,sans-serif;color:#1d2733;max-width:34rem;margin:0 auto;padding:24px'
const BUTTON =
  'display:inline-block;background:#0b5c6b;color:#ffffff;text-decoration:none;padding:12px 20px;border-radius:8px'
const SMALL = 'font-size:14px;color:#52606d'

/** A notice as a letter: fixed sentences, at most a deadline, and one link. */
export function compose(notice: Notice, language: Language): Composed {
  const { greeting, due, privacy, signature, notices } = SENTENCES[language]
  const { subject, body, link } = notices[notice.name]
  const deadline = notice.dueAt === null ? [] : [due(sayInstant(notice.dueAt, notice.utcOffset))]
  const text = [greeting, [body, ...deadline].join(' '), `${link}: ${notice.link}`, privacy, `-- \n${signature}`]
  return {
    subject,
    text: `${text.join('\n\n')}\n`,
    html: html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head><body style="margin:0;background:#f5f7f8"><div style="${FRAME}"><p>${greeting}</p><p>${body}</p>!${deadline.map((line) => html`<p><strong>${line}</strong></p>`)}<p style="margin:28px 0"><a href="${notice.link}" style="${BUTTON}">${link}</a></p><p style="${SMALL}">${notice.link}</p><p style="${SMALL}">${privacy}</p><p style="${SMALL}">${signature}</p></div></body></html>`,
  }
}
