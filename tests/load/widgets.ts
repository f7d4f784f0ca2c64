import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright'
import { buildBundles } from '../../service/pages/bundles/bundles.ts'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts'
import { median } from './median.ts'

const ROUNDS = 9
/** As Chromium's own tools emulate slow 4G, on a processor a quarter as quick. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const CPU_SLOWDOWN = 4
/** Long enough for everything to have arrived and shifted what it shifts. */
const WATCHED = 6_000

const KINDS = ['plain', 'ours', 'bare', 'webAwesome'] as const
type Kind = (typeof KINDS)[number]
const SAID: Readonly<Record<Kind, string>> = {
  plain: 'a plain HTML form (the limit)',
  ours: 'ln-rating around a form, as documented',
  bare: 'ln-rating with nothing inside',
  webAwesome: 'Web Awesome wa-rating',
}

const FACES = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']
const FORM = `<form method="post" action="/rate"><fieldset><legend>Ông/bà thấy cách phục vụ thế nào?</legend>${FACES.map(
  (face, i) => `<label><input type="radio" name="score" value="${i + 1}"> ${face}</label>`,
).join('')}</fieldset><button>Gửi đánh giá</button></form>`

interface Served {
  readonly type: string
  readonly body: Buffer
}

/** Answers from memory, everything compressed alike, any origin welcome. */
function serve(files: ReadonlyMap<string, Served>): Server {
  return createServer((request: IncomingMessage, reply: ServerResponse) => {
    const file = files.get((request.url ?? '').split('?')[0] ?? '')
    reply.setHeader('access-control-allow-origin', '*')
    if (!file) return reply.writeHead(404).end()
    reply.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'no-store' })
    reply.end(file.body)
  })
}

const served = (type: string, text: string | Buffer): Served => ({ type, body: brotliCompressSync(text) })
const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The service as far as a rating asks it before it is tapped. */
async function widgetService(): Promise<Server> {
  const { directory, manifest } = await buildBundles({ force: false })
  const script = async (file: string) => served('text/javascript', await readFile(join(directory, file)))
  const { files, phrases } = manifest.elements['ln-rating']
  const parts = [...files, ...Object.values(phrases)]
  const desk = {
    code: 'HK-01',
    name: { vi: 'Quầy 1 – Chứng thực', en: 'Desk 1 – Certification' },
    office: { name: { vi: 'UBND phường Hoàn Kiếm', en: 'Hoàn Kiếm Ward People’s Committee' }, kind: 'ward' },
    services: ['certification'],
    staff: [],
    demonstration: false,
  }
  const styles = await readFile(join(import.meta.dirname, '../../service/pages/assets/widgets.css'))
  return serve(
    new Map([
      ['/widgets.js', await script('widgets.js')],
      ['/widgets.css', served('text/css', styles)],
      ['/api/desks/HK-01', served('application/json', JSON.stringify(desk))],
      ...(await Promise.all(
        parts.map(async (file) => [`/widgets/${file}`, await script(join('widgets', file))] as const),
      )),
    ]),
  )
}

async function webAwesome(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import '@awesome.me/webawesome/dist/components/rating/rating.js'`,
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** The same page of some office around each: a stylesheet of its own, words above and below. */
async function hostPages(serviceUrl: string): Promise<Server> {
  const page = (head: string, rating: string) =>
    served(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Phường Hoàn Kiếm</title><link rel="stylesheet" href="/host.css">${head}</head><body><h1>Góp ý</h1>
<p>Mời ông/bà đánh giá cách phục vụ tại bộ phận một cửa.</p>${rating}<p id="after">Giờ tiếp dân: 08:00–11:30 và 13:30–17:00.</p></body></html>`,
    )
  const ours = `<link rel="stylesheet" href="${serviceUrl}/widgets.css"><script type="module" src="${serviceUrl}/widgets.js"></script>`
  return serve(
    new Map([
      [
        '/host.css',
        served('text/css', 'body{margin:1rem;font:16px/1.5 system-ui}label{display:block;padding:.75rem 0}'),
      ],
      ['/wa.js', served('text/javascript', await webAwesome())],
      ['/plain', page('', FORM)],
      ['/ours', page(ours, `<ln-rating desk="HK-01">${FORM}</ln-rating>`)],
      ['/bare', page(ours, '<ln-rating desk="HK-01"></ln-rating>')],
      ['/webAwesome', page('<script type="module" src="/wa.js"></script>', '<wa-rating label="Đánh giá"></wa-rating>')],
    ]),
  )
}

interface Figures {
  /** Milliseconds from navigation until a tap on a face would choose it. */
  readonly tap: number
  /** Until the element itself shows; of the others the same as `tap`. */
  readonly shown: number
  readonly shift: number
}

/** Runs in the page, before anything else: looks at every frame whether a face would take a tap. */
function watch(): void {
  const seen = { tap: 0, shown: 0, shift: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const takesTap = (target: Element | null | undefined): boolean => {
    if (!target) return false
    const { left, top, width, height } = target.getBoundingClientRect()
    if (width === 0 || height === 0) return false
    const [x, y] = [left + width / 2, top + height / 2]
    const root = target.getRootNode() as Document | ShadowRoot
    const hit = root.elementFromPoint(x, y)
    return hit !== null && (hit === target || target.contains(hit))
  }
  const look = () => {
    const ln = document.querySelector('ln-rating')
    const wa = document.querySelector('wa-rating')
    const face = ln?.shadowRoot?.querySelector('#score')
    const symbol = wa?.shadowRoot?.querySelector('.rating')
    const radio = document.querySelector('input[name=score]')
    const shown = face ?? symbol ?? (ln ? null : radio)
    if (!seen.tap && (takesTap(face) || takesTap(symbol) || takesTap(radio))) seen.tap = performance.now()
    if (!seen.shown && takesTap(shown)) seen.shown = performance.now()
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function measure(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  try {
    const page = await context.newPage()
    // The loader of these programs wraps functions in a helper that a page does not have.
    await page.addInitScript(`globalThis.__name ??= (named) => named;(${watch})()`)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForTimeout(WATCHED)
    return await page.evaluate(() => (window as unknown as { seen: Figures }).seen)
  } finally {
    await context.close()
  }
}

/** Medians of interleaved rounds: until a rating can be tapped, beside the limit and beside a peer, and what moves meanwhile. */
export async function widgets(say: (line: string) => void): Promise<Record<string, number>> {
  const service = await widgetService()
  const host = await hostPages(await listening(service))
  const url = await listening(host)
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] })
  const measured = new Map<Kind, Figures[]>(KINDS.map((kind) => [kind, []]))
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      say(`round ${round} of ${ROUNDS} …`)
      for (const kind of KINDS) measured.get(kind)?.push(await measure(browser, `${url}/${kind}`))
    }
  } finally {
    await browser.close()
    host.close()
    service.close()
  }
  const of = (kind: Kind, figure: keyof Figures) => median((measured.get(kind) ?? []).map((each) => each[figure]))
  say(`\n${''.padEnd(44)}${'tap ms'.padStart(8)}${'shown ms'.padStart(10)}${'shift'.padStart(8)}`)
  for (const kind of KINDS) {
    say(
      `${SAID[kind].padEnd(44)}${of(kind, 'tap').toFixed(0).padStart(8)}${of(kind, 'shown').toFixed(0).padStart(10)}${of(kind, 'shift').toFixed(3).padStart(8)}`,
    )
  }
  const ratio = (a: number, b: number) => Number((a / b).toFixed(3))
  return {
    tapToPlainForm: ratio(of('ours', 'tap'), of('plain', 'tap')),
    tapToWebAwesome: ratio(of('ours', 'tap'), of('webAwesome', 'tap')),
    shownToPlainForm: ratio(of('ours', 'shown'), of('plain', 'tap')),
    shownToWebAwesome: ratio(of('ours', 'shown'), of('webAwesome', 'tap')),
    layoutShift: Number(of('ours', 'shift').toFixed(3)),
  }
}
