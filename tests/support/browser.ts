import { type Browser, chromium, type Page } from 'playwright'
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts'

/** A real browser with a phone's screen; every page starts with nothing remembered. */
export async function openBrowser(): Promise<{ page: () => Promise<Page>; close: () => Promise<void> }> {
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] })
  return {
    page: async () => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' })
      context.setDefaultTimeout(15_000)
      return context.newPage()
    },
    close: () => browser.close(),
  }
}
