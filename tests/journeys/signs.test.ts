import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import jsqr from 'jsqr'
import type { Locator, Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'

let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>
let folder: string

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'langnghe-signs-'))
})
afterAll(async () => {
  await browser?.close()
  await site?.end()
  await rm(folder, { recursive: true, force: true })
})

/** What a phone reads in the picture of a code. */
async function readIn(shown: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await shown.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** The pages of the print, in millimetres. */
async function printed(page: Page): Promise<[width: number, height: number][]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round((Number(width) / 72) * 25.4),
    Math.round((Number(height) / 72) * 25.4),
  ])
}

async function opens(path: string): Promise<Page> {
  const page = await browser.page()
  await page.goto(site.url + path)
  return page
}

describe('the page of signs', () => {
  test('shows a sign for each desk of an office, whose code leads to the desk', async () => {
    const page = await opens('/signs?office=hoan-kiem')
    const signs = page.locator('.sign')
    const desks = [...((await site.stores.directory.load())?.directory.desks.values() ?? [])].filter(
      ({ officeId }) => officeId === 'hoan-kiem',
    )
    expect(await signs.count()).toBe(desks.length)
    await page.setViewportSize({ width: 900, height: 1200 })
    for (const [i, { code, name }] of desks.entries()) {
      const sign = signs.nth(i)
      expect(await sign.innerText()).toContain(name.en)
      expect(await readIn(sign.locator('.sign-qr'))).toBe(`http://localhost:3000/d/${code}`)
      expect(await sign.locator('.sign-url').innerText()).toBe(`localhost:3000/d/${code}`)
    }
  })

  test('prints one sign on a page of A5, and two on one of A4', async () => {
    const page = await opens('/signs?office=all&desk=HK-01&desk=HK-02&desk=CG-01')
    expect(await printed(page)).toEqual([
      [148, 210],
      [148, 210],
      [148, 210],
    ])
    await page.getByLabel('Giấy in').selectOption('a4')
    await page.getByRole('button', { name: 'Xem biển đã chọn' }).click()
    await page.getByText('3 biển, 2 trang giấy.').waitFor()
    expect(await printed(page)).toEqual([
      [297, 210],
      [297, 210],
    ])
  })

  test('leaves out the desks that are not ticked, and prints at a press', async () => {
    const page = await opens('/signs?office=hoan-kiem')
    await page.getByLabel('(HK-01)').uncheck()
    await page.getByRole('button', { name: 'Xem biển đã chọn' }).click()
    expect(await page.locator('.sign-url').allInnerTexts()).not.toContain('localhost:3000/d/HK-01')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.sign').first().innerText()).toContain('Có thể ẩn danh')
    expect(await page.locator('.choose').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    const asked = page.evaluate(() => new Promise((resolve) => addEventListener('beforeprint', () => resolve('asked'))))
    await page.getByRole('button', { name: 'In', exact: true }).click()
    expect(await asked).toBe('asked')
  })

  test.each(['/signs', '/signs?lang=en&office=all&paper=a4'])('%s has nothing axe-core objects to', async (path) => {
    const page = await opens(path)
    expect(await axeFaults(page)).toEqual([])
  })
})

test('npm run signs writes one file that needs nothing else, and says where it is', async () => {
  const out = join(folder, 'signs.html')
  const said = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'service/commands/signs.ts', '--office', 'hoan-kiem', '--desk', 'hk-01', '--out', out],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        MONGODB_URI: site.database,
        REDIS_URL: inject('redisUrl'),
        DATA_DIRECTORY: folder,
        PUBLIC_URL: 'https://lang-nghe.example',
        SECRET_KEY: 'a'.repeat(43),
      },
    },
  )
  expect(said).toContain('1 sign')
  expect(said).toContain(pathToFileURL(out).href)
  expect(await readFile(out, 'utf8')).not.toMatch(/<script|<link|url\("(?!data:)/)
  const page = await browser.page()
  await page.setViewportSize({ width: 900, height: 1200 })
  await page.goto(pathToFileURL(out).href)
  expect(await readIn(page.locator('.sign-qr'))).toBe('https://lang-nghe.example/d/HK-01')
  expect(await printed(page)).toEqual([[148, 210]])
})
