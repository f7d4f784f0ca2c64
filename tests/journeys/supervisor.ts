import type { Page } from 'playwright'
import { DEMONSTRATION_PASSWORD } from '../../service/commands/seeding.ts'

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
      return desk.locator('ln-inbox').innerText()
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
      return desk.locator('ln-case').innerText()
    },
    async acknowledges() {},
    async asks(question: string) {
      await desk.locator('textarea[name="question"]').fill(question)
    },
    async answers(answer: string) {
      await desk.locator('textarea[name="answer"]').fill(answer)
    },
  }
}
