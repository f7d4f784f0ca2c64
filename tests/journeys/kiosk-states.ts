import type { Page } from 'playwright'
import type { Site } from '../support/site.ts'

/** What a citizen, or whoever sets the device up, reads and presses, by language. */
export const SAID = {
  vi: {
    code: 'Mã cài đặt',
    enrol: 'Cài máy này',
    question: 'Ông/bà thấy cách phục vụ ở quầy này thế nào?',
    face: 'Rất không hài lòng',
    send: 'Gửi đánh giá',
    more: 'Nói rõ hơn',
    words: 'Ông/bà muốn nói thêm điều gì?',
    phone: 'Viết riêng trên điện thoại của tôi',
    done: 'Xong',
    thanks: 'Cảm ơn ông/bà',
    still: 'Ông/bà còn ở đây không?',
    stay: 'Tôi vẫn ở đây',
    other: 'English',
  },
  en: {
    code: 'Set-up code',
    enrol: 'Set up this device',
    question: 'How were you served at this desk?',
    face: 'Very dissatisfied',
    send: 'Send rating',
    more: 'Say more',
    words: 'Is there anything else you would like to say?',
    phone: 'Finish privately on my phone',
    done: 'Done',
    thanks: 'Thank you',
    still: 'Are you still there?',
    stay: 'I am still here',
    other: 'Tiếng Việt',
  },
} as const
export type Language = keyof typeof SAID

export async function setUpCode(site: Site, deskCode: string): Promise<string> {
  const { body } = await (await site.signIn('quantri')).post(`/api/desks/${deskCode}/kiosk-invitations`, {
    mostInHour: 12,
  })
  return (body as { code: string }).code
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

export async function enrols(page: Page, site: Site, language: Language = 'vi', deskCode = 'HK-01'): Promise<void> {
  const said = SAID[language]
  await page.goto(`${site.url}/kiosk/${deskCode}${language === 'vi' ? '' : '?lang=en'}`)
  await page.getByLabel(said.code).fill(await setUpCode(site, deskCode))
  await press(page, said.enrol)
  await page.getByText(said.question).waitFor()
  await page.locator('header b').waitFor()
  await page.waitForLoadState('networkidle')
}

/** Goes through every state of the kiosk, and stops `at` each. The clock of the page must be ours. */
export async function everyKioskState(
  page: Page,
  site: Site,
  language: Language,
  at: (state: string) => Promise<void>,
): Promise<void> {
  const said = SAID[language]
  await page.goto(`${site.url}/kiosk/HK-01${language === 'vi' ? '' : '?lang=en'}`)
  await page.getByLabel(said.code).waitFor()
  await at('setup')
  await press(page, said.enrol)
  await page.getByRole('alert').waitFor()
  await at('setup-fault')
  await page.getByLabel(said.code).fill('00000-00000')
  await press(page, said.enrol)
  await page.getByText('30').nth(1).waitFor()
  await page.getByLabel(said.code).fill(await setUpCode(site, 'HK-01'))
  await press(page, said.enrol)
  await page.getByText(said.question).waitFor()
  await page.locator('header b').waitFor()
  await page.waitForLoadState('networkidle')
  await at('faces')
  await press(page, said.face)
  await page.getByRole('button', { name: said.send }).first().waitFor()
  await at('send')
  await page.getByText(said.more).click()
  await page.locator('#words').fill('Chờ lâu nhưng được hướng dẫn kỹ.')
  await at('more')
  await page.clock.runFor(15_100)
  await page.getByText(said.still).waitFor()
  await at('idle')
  await press(page, said.stay)
  await press(page, said.send)
  await page.getByText(said.thanks).waitFor()
  await at('thanks')
  await press(page, said.done)
  await press(page, said.face)
  await press(page, said.phone)
  await page.locator('canvas').waitFor()
  await at('phone')
  await press(page, said.done)
  await page.context().setOffline(true)
  await press(page, said.face)
  await press(page, said.send)
  await page.getByText(said.thanks).waitFor()
  await press(page, said.done)
  await page.clock.runFor(31_000)
  await page.locator('.staff').filter({ hasText: '·' }).waitFor()
  await at('without-line')
  await page.context().setOffline(false)
}
