import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright'

/** What a citizen reads and presses, by language. */
const SAID = {
  vi: {
    sendRating: 'Gửi đánh giá',
    more: 'Nói rõ hơn',
    thanks: 'Cảm ơn ông/bà',
    complain: 'Tôi muốn phản ánh',
    face: 'Hài lòng',
    attitude: 'Nói năng, cư xử thiếu lịch sự',
    next: 'Tiếp tục',
    unknown: 'Tôi không rõ là ai',
    account: 'Chuyện của ông/bà',
    anonymous: 'Không, tôi muốn ẩn danh',
    reachable: 'Có, tôi để lại cách liên hệ',
    send: 'Gửi phản ánh',
    received: 'Đã nhận phản ánh của ông/bà',
    qr: 'Hiện mã QR',
    download: 'Tải bản xác nhận',
    code: 'Mã theo dõi',
    open: 'Xem phản ánh',
    timeline: 'Diễn biến',
    add: 'Bổ sung thông tin',
    withdraw: 'Rút phản ánh',
    paste: 'Dán nội dung bản xác nhận',
    check: 'Kiểm tra',
    genuine: 'Bản xác nhận là thật',
    altered: 'Bản xác nhận không đúng',
    back: 'Quay lại đánh giá',
  },
  en: {
    sendRating: 'Send rating',
    more: 'Say more',
    thanks: 'Thank you',
    complain: 'I’d like to complain',
    face: 'Satisfied',
    attitude: 'Spoke or behaved rudely',
    next: 'Continue',
    unknown: 'I don’t know who',
    account: 'What happened to you',
    anonymous: 'No, I want to stay anonymous',
    reachable: 'Yes, I will leave a way to reach me',
    send: 'Send complaint',
    received: 'We have received your complaint',
    qr: 'Show QR code',
    download: 'Download statement',
    code: 'Tracking code',
    open: 'Show my complaint',
    timeline: 'What has happened',
    add: 'Add something',
    withdraw: 'Withdraw the complaint',
    paste: 'Paste the statement',
    check: 'Check',
    genuine: 'The statement is genuine',
    altered: 'The statement is not right',
    back: 'Back to the rating',
  },
} as const

/** Goes through every state of every element on our own pages, and stops `at` each. */
export async function everyState(
  page: Page,
  url: string,
  language: 'vi' | 'en',
  at: (state: string, element: Locator) => Promise<void>,
): Promise<void> {
  const said = SAID[language]
  const search = language === 'vi' ? '' : '?lang=en'
  const press = (within: Locator, name: string) => within.getByRole('button', { name, exact: true }).click()

  await page.goto(`${url}/d/HK-01${search}`)
  const rating = page.locator('ln-rating')
  await rating.getByRole('button', { name: said.sendRating }).waitFor()
  await at('rating-first', rating)
  await press(rating, said.sendRating)
  await rating.getByRole('alert').waitFor()
  await at('rating-fault', rating)
  await rating.getByLabel(said.face, { exact: true }).check()
  await rating.getByText(said.more).click()
  await rating.getByLabel(said.unknown).waitFor()
  await at('rating-more', rating)
  await press(rating, said.sendRating)
  await rating.getByText(said.thanks).waitFor()
  await at('rating-thanks', rating)

  await rating.getByRole('link', { name: said.complain }).click()
  const complaint = page.locator('ln-complaint')
  await complaint.getByLabel(said.attitude).waitFor()
  await at('complaint-1-attitudes', complaint)
  await press(complaint, said.next)
  await complaint.getByRole('alert').waitFor()
  await at('complaint-1-fault', complaint)
  await complaint.getByLabel(said.attitude).check()
  await press(complaint, said.next)
  await complaint.getByLabel(said.unknown).waitFor()
  await at('complaint-2-occasion', complaint)
  await complaint.getByLabel(said.unknown).check()
  await press(complaint, said.next)
  await complaint.getByLabel(said.account).fill('Tôi tên là Nguyễn Thị Lan, số 0912 345 678. Tôi hỏi thì bị gắt.')
  await at('complaint-3-account', complaint)
  await press(complaint, said.next)
  await complaint.locator('#files').setInputFiles([
    { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') },
    { name: 'b.png', mimeType: 'image/png', buffer: await readFile(new URL('../data/photo.png', import.meta.url)) },
  ])
  await complaint.locator('.files li').nth(1).waitFor()
  await at('complaint-4-files', complaint)
  await press(complaint, said.next)
  await complaint.getByLabel(said.reachable).check()
  await press(complaint, said.next)
  await complaint.getByRole('alert').waitFor()
  await at('complaint-5-contact-fault', complaint)
  await complaint.getByLabel(said.anonymous).check()
  await press(complaint, said.next)
  await complaint.getByRole('button', { name: said.send }).waitFor()
  await at('complaint-6-check', complaint)
  await press(complaint, said.send)
  await complaint.getByText(said.received).waitFor()
  await press(complaint, said.qr)
  await complaint.locator('canvas[role=img]').waitFor()
  await at('complaint-receipt', complaint)
  const code = (await complaint.locator('.code').innerText()).replace(/\s/g, '')
  const [saved] = await Promise.all([page.waitForEvent('download'), press(complaint, said.download)])
  const statement = await readFile(await saved.path(), 'utf8')
  await complaint.locator('#last-four').fill(code.slice(-4))
  await complaint.locator('.proof button').click()
  await complaint.locator('#proved').waitFor()

  await page.goto(`${url}/track${search}`)
  const status = page.locator('ln-status')
  await status.getByLabel(said.code).waitFor()
  await at('status-entry', status)
  await press(status, said.open)
  await status.getByRole('alert').waitFor()
  await at('status-fault', status)
  await status.getByLabel(said.code).fill(code)
  await press(status, said.open)
  await status.getByText(said.timeline).waitFor()
  await status.locator('summary').filter({ hasText: said.add }).click()
  await status.locator('summary').filter({ hasText: said.withdraw }).click()
  await at('status-page', status)

  await page.goto(`${url}/verify${search}`)
  const verify = page.locator('ln-verify')
  await verify.getByLabel(said.paste).fill(statement)
  await at('verify-entry', verify)
  await press(verify, said.check)
  await verify.getByText(said.genuine).waitFor()
  await at('verify-genuine', verify)
  await verify.getByLabel(said.paste).fill(statement.replace('HK-01', 'HK-02'))
  await press(verify, said.check)
  await verify.getByText(said.altered).waitFor()
  await at('verify-altered', verify)
}
