import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../../rules/vocabulary.ts'
import type { CaseView } from '../../../service/contract/index.ts'
import type { ByLanguage } from '../../languages/words.ts'
import { en } from './languages/en.ts'
import type { Phrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

const PHRASES: ByLanguage<Phrases> = { vi, en }

/** The files that came with a complaint, each opened by its handler alone and only when asked for, since every opening is audited. */
export function renderAttachments(
  { caseId, attachments }: CaseView,
  language: Language,
): TemplateResult | typeof nothing {
  if (attachments.length === 0) return nothing
  const phrases = PHRASES[language]
  const nameOf = (index: number): string => {
    const kind = attachments[index]?.kind ?? 'pdf'
    return phrases[kind](attachments.slice(0, index + 1).filter((each) => each.kind === kind).length)
  }
  return html`<section class="card">
    <h2>${phrases.title}</h2>
    <ul class="attachments">
      ${attachments.map(
        ({ attachmentId, bytes }, i) => html`<li>
          <a href="/api/cases/${caseId}/attachments/${attachmentId}" download>${nameOf(i)}</a>
          <small>${phrases.size(Math.max(1, Math.round(bytes / 1024)))}</small>
        </li>`,
      )}
    </ul>
    <p class="muted">${phrases.audited}</p>
  </section>`
}
