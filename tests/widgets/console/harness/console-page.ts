import '../../../../widgets/console/index.ts'
import { page } from 'vitest/browser'
import type { Language } from '../../../../rules/vocabulary.ts'
import type { LnCase } from '../../../../widgets/console/case/case.ts'
import type { LnConsole } from '../../../../widgets/console/console.ts'
import type { LnInbox } from '../../../../widgets/console/inbox/inbox.ts'
import type { LnReplies } from '../../../../widgets/console/replies/replies.ts'
import type { InboxView } from '../../../../widgets/console/router.ts'
import { NOW, SESSION } from './samples.ts'
import type { ScriptedClient } from './scripted-client.ts'

const now = () => NOW

function show<E extends HTMLElement>(element: E, within: 'main' | 'body' = 'main'): E {
  document.body.replaceChildren()
  const place = within === 'main' ? document.body.appendChild(document.createElement('main')) : document.body
  place.append(element)
  return element
}

/** The whole console at an address. */
export function openConsole({ client }: ScriptedClient, address: string, language: Language = 'vi'): LnConsole {
  localStorage.clear()
  document.documentElement.lang = language
  history.replaceState(null, '', address)
  return show(Object.assign(document.createElement('ln-console'), { client, now }), 'body')
}

export const openInbox = ({ client }: ScriptedClient, language: Language = 'vi', view: InboxView = 'mine'): LnInbox =>
  show(Object.assign(document.createElement('ln-inbox'), { client, now, language, view, session: SESSION }))

export const openCase = ({ client }: ScriptedClient, language: Language = 'vi'): LnCase =>
  show(Object.assign(document.createElement('ln-case'), { client, now, language, caseId: 'case-1', session: SESSION }))

export const openReplies = ({ client }: ScriptedClient, language: Language = 'vi'): LnReplies =>
  show(Object.assign(document.createElement('ln-replies'), { client, now, language, session: SESSION }))

export const says = (words: string | RegExp) => page.getByText(words).first()
export const heading = (name: string | RegExp) => page.getByRole('heading', { name })
export const button = (name: string) => page.getByRole('button', { name, exact: true })
export const field = (name: string) => page.getByLabelText(name, { exact: true })

/** What holds the focus, inside whatever shadow roots: its label, its own words, or its name. */
export function focused(): string {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
  return ((label ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

export const ANSWER = 'Chúng tôi đã gặp anh Bình và xin lỗi chị.'

/** Fills the answer with a finding and an action for each row, up to the last look before sending. */
export async function writesAnswer(answer: string = ANSWER): Promise<void> {
  await button('Trả lời người dân').click()
  for (const finding of field('Kết luận').elements()) await page.elementLocator(finding).selectOptions('Phản ánh đúng')
  for (const action of field('Biện pháp').elements()) await page.elementLocator(action).selectOptions('Xin lỗi')
  await field('Câu trả lời gửi người dân').fill(answer)
  await button('Xem lại trước khi gửi').click()
}
