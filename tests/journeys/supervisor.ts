import type { Locator, Page } from 'playwright'
import { DEMONSTRATION_PASSWORD } from '../../service/commands/seeding.ts'

/** All that an element shows, through its shadow roots. */
const textOf = (element: Locator): Promise<string> =>
  element.evaluate((top) => {
    const read = (node: Node): string =>
      [...((node as Element).shadowRoot ?? node).childNodes]
        .map((child) => (child instanceof Text ? child.data : read(child)))
        .join(' ')
    return read(top)
  })

/** What a supervisor does at the console; which element does it is known here alone. */
export async function asSupervisor(page: Page, url: string, username: string) {
  const desk = page.locator('ln-console')
  await page.goto(`${url}/console`)
  await desk.locator('input[name="username"]').fill(username)
  await desk.locator('input[name="password"]').fill(DEMONSTRATION_PASSWORD)
  await desk.locator('input[name="password"]').press('Enter')
  await desk.locator('ln-inbox').waitFor()

  return {
    async inbox() {
      // The heading stands before the list does: an inbox still loading must not pass for one without the case.
      const inbox = desk.locator('ln-inbox')
      await inbox.getByRole('row').or(inbox.locator('.empty')).first().waitFor()
      return textOf(desk.locator('ln-inbox'))
    },
    async opens(caseId: string) {
      await page.goto(`${url}/console/cases/${caseId}`)
      await desk.locator('ln-case').getByText('Vì sao').first().waitFor()
    },
    async isToldThereIsNoCase(caseId: string) {
      await page.goto(`${url}/console/cases/${caseId}`)
      await desk.getByText('Không có vụ việc này').first().waitFor()
    },
    async reads() {
      return textOf(desk.locator('ln-case'))
    },
    async acknowledges() {
      await desk.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
      await desk.getByRole('button', { name: 'Xác nhận tiếp nhận' }).click()
      await desk.getByText('Đã tiếp nhận phản ánh.').first().waitFor()
    },
    async asks(question: string) {
      await desk.getByRole('button', { name: 'Hỏi thêm người dân' }).click()
      await desk.getByLabel('Câu hỏi gửi người dân').fill(question)
      await desk.getByRole('button', { name: 'Xem lại trước khi gửi' }).click()
      await desk.getByRole('button', { name: 'Gửi câu hỏi' }).click()
      await desk.getByText('Đã gửi câu hỏi.').first().waitFor()
    },
    /** The same finding and action for every person and allegation. */
    async answers(answer: string) {
      await desk.getByRole('button', { name: 'Trả lời người dân' }).click()
      for (const select of await desk.getByLabel('Kết luận', { exact: true }).all()) await select.selectOption('upheld')
      for (const select of await desk.getByLabel('Biện pháp', { exact: true }).all())
        await select.selectOption('apology')
      await desk.getByLabel('Câu trả lời gửi người dân').fill(answer)
      await desk.getByRole('button', { name: 'Xem lại trước khi gửi' }).click()
      await desk.getByRole('button', { name: 'Gửi câu trả lời' }).click()
      await desk.getByText('Đã gửi câu trả lời.').first().waitFor()
    },
  }
}
