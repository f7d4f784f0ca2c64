import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileScript, parse } from 'vue/compiler-sfc'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'

const root = resolve(import.meta.dirname, '../..')
const docs = readFileSync(join(root, 'docs/embed.md'), 'utf8')

/** The first block of docs/embed.md that begins so. */
const snippet = (kind: string): string => {
  const [, found] = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(docs) ?? []
  if (!found) throw new Error(`docs/embed.md holds no block \`\`\`${kind}`)
  return found.replaceAll('https://lang-nghe.example', site.url)
}

let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>
let host: Server
let hostUrl: string
/** What the page of the office is made of, for the test that runs. */
let served: { readonly html: string; readonly script: string } = { html: '', script: '' }

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  host = createServer((request, reply) => {
    if (request.url === '/app.js') return reply.setHeader('content-type', 'text/javascript').end(served.script)
    const policy = `default-src 'none'; script-src 'self' ${site.url}; connect-src ${site.url}; style-src ${site.url}; form-action ${site.url}`
    reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', policy)
      .end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phường</title>${served.html}</html>`)
  })
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.end()
})

async function opens(html: string, script = ''): Promise<{ page: Page; objections: string[] }> {
  served = { html, script }
  const page = await browser.page()
  const objections: string[] = []
  page.on('console', (message) => message.type() === 'error' && objections.push(message.text()))
  page.on('pageerror', (error) => objections.push(String(error)))
  await page.goto(hostUrl)
  return { page, objections }
}

async function rates(page: Page): Promise<void> {
  const rating = page.locator('ln-rating')
  await rating.getByLabel('Hài lòng', { exact: true }).check()
  await rating.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await rating.getByText('Cảm ơn ông/bà').waitFor()
}

const WIDGETS = '<script type="module" src="SITE/widgets.js"></script>'
const APP = '<div id="app"></div><script type="module" src="/app.js"></script>'
const withApp = () => WIDGETS.replace('SITE', site.url) + APP

async function bundled(contents: string, loader: 'tsx' | 'ts'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: root },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

describe('what docs/embed.md gives to paste', () => {
  test.each(['html', 'html block'])('```%s rates, under a strict policy', async (kind) => {
    const { page, objections } = await opens(snippet(kind))
    await rates(page)
    expect(objections).toEqual([])
  })

  test('the block leaves a link that works where scripts are removed', async () => {
    const { page } = await opens(snippet('html block').replace(/<script.*?<\/script>/, ''))
    await page.getByRole('link', { name: 'Đánh giá cách phục vụ' }).click()
    await page.getByRole('heading', { name: 'Quầy 1' }).waitFor()
  })

  test('the component for React rates, and hears of it', async () => {
    const component = snippet('tsx').replace("import type {} from './react.d.ts'", '')
    const script = await bundled(
      `${component}
import { createRoot } from 'react-dom/client'
createRoot(document.querySelector('#app')!).render(<Desk code="HK-01" onRated={() => document.body.dataset.heard = 'yes'} />)`,
      'tsx',
    )
    const { page, objections } = await opens(withApp(), script)
    await rates(page)
    expect(await page.locator('body').getAttribute('data-heard')).toBe('yes')
    expect(objections).toEqual([])
  })

  test('the component for Vue rates, and hears of it', async () => {
    const { descriptor } = parse(snippet('vue'))
    const { content } = compileScript(descriptor, {
      id: 'desk',
      inlineTemplate: true,
      genDefaultAs: 'Desk',
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('ln-') } },
    })
    const script = await bundled(
      `${content}
import { createApp } from 'vue'
createApp(Desk, { code: 'HK-01', onRated: () => document.body.dataset.heard = 'yes' }).mount('#app')`,
      'ts',
    )
    const { page, objections } = await opens(withApp(), script)
    await rates(page)
    expect(await page.locator('body').getAttribute('data-heard')).toBe('yes')
    expect(objections).toEqual([])
  })
})
