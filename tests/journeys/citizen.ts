import type { Page } from 'playwright'

/** What a citizen does, in their words; which element does it is known here alone. */
export function asCitizen(page: Page, url: string) {
  return {
    async complains({
      account,
      attitude = 'Nói năng, cư xử thiếu lịch sự',
      person,
    }: {
      account: string
      attitude?: string
      person?: string
    }) {
      await page.goto(`${url}/d/HK-01`)
      await page.getByRole('link', { name: 'Tôi muốn phản ánh' }).click()
      const form = page.locator('ln-complaint')
      await form.getByLabel(attitude).check()
      await form.getByRole('button', { name: 'Tiếp tục' }).click()
      await form.getByLabel(person ?? 'Tôi không rõ là ai').check()
      await form.getByRole('button', { name: 'Tiếp tục' }).click()
      await form.getByLabel('Chuyện của ông/bà').fill(account)
      await form.getByRole('button', { name: 'Tiếp tục' }).click()
      await form.getByLabel('Chọn ảnh hoặc tệp PDF').waitFor()
      await form.getByRole('button', { name: 'Tiếp tục' }).click()
      await form.getByLabel('Không, tôi muốn ẩn danh').check()
      await form.getByRole('button', { name: 'Tiếp tục' }).click()
      await form.getByRole('button', { name: 'Gửi phản ánh' }).click()
      await form.getByText('Đã nhận phản ánh của ông/bà').waitFor()
      const code = await form.locator('.code').first().innerText()
      return code
    },

    async follows(code: string) {
      await page.goto(`${url}/track`)
      const status = page.locator('ln-status')
      await status.getByLabel('Mã theo dõi').fill(code)
      await status.getByRole('button', { name: 'Xem phản ánh' }).click()
      await status.getByText('Diễn biến').waitFor()
      return status
    },
  }
}
