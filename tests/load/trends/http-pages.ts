import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { DEMONSTRATION_PASSWORD } from '../../../service/commands/seeding.ts'
import { FIRST_MONTH, LAST_MONTH, STAFF, TOP_OFFICE } from './city.ts'

/** Milliseconds of one page: the first call after the service started, and what half and nearly all of the later ones take. */
export interface HttpPage {
  readonly page: string
  readonly cold: number
  readonly p50: number
  readonly p95: number
}

const ROUNDS = 40
const PERIOD = `from=${FIRST_MONTH}&until=${LAST_MONTH}`

/** Every page of the trends as a reform officer of the whole city opens it; `n` varies whose. */
const PAGES: Readonly<Record<string, (n: number) => string>> = {
  overview: () => `/api/trends/offices?${PERIOD}`,
  office: (n) => `/api/trends/offices/O${n % 250}?${PERIOD}`,
  cityFunnel: () => `/api/trends/offices/${TOP_OFFICE}/funnel?${PERIOD}`,
  officeFunnel: (n) => `/api/trends/offices/O${n % 250}/funnel?${PERIOD}`,
  report: (n) => `/api/trends/offices/O${n % 250}/report?${PERIOD}`,
  person: (n) => `/api/trends/staff/S${(n * 37) % STAFF}?${PERIOD}`,
  search: (n) => `/api/trends/staff?search=${encodeURIComponent(`Can bo ${(n * 37) % STAFF}`)}`,
  ownRecord: () => '/api/my/record',
  alerts: () => '/api/alerts',
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** A service of its own for each page, so that each is the first that anybody asks for. */
export async function measurePages(mongodbUri: string, redisUrl: string): Promise<HttpPage[]> {
  const measured: HttpPage[] = []
  for (const [page, urlOf] of Object.entries(PAGES)) {
    const program = fork(fileURLToPath(new URL('./pages-program.ts', import.meta.url)), [mongodbUri, redisUrl], {
      execArgv: ['--import', 'tsx'],
    })
    const [started] = await Promise.race([once(program, 'message'), once(program, 'exit')])
    if (typeof started?.url !== 'string') throw new Error('the service did not start')
    const open = await signedIn(started.url)
    const took: number[] = []
    for (let n = 0; n <= ROUNDS; n++) took.push(await open(urlOf(n)))
    const [cold = Number.NaN, ...warm] = took
    warm.sort((a, b) => a - b)
    measured.push({ page, cold, p50: at(warm, 0.5), p95: at(warm, 0.95) })
    program.disconnect()
    await once(program, 'exit')
  }
  return measured
}

/** Opens pages as a reform officer; answers how long each took, whole. */
async function signedIn(url: string): Promise<(path: string) => Promise<number>> {
  const reply = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'noivu.caicach', password: DEMONSTRATION_PASSWORD }),
  })
  const cookie = reply.headers.getSetCookie().map((each) => each.slice(0, each.indexOf(';')))
  return async (path) => {
    const began = performance.now()
    const page = await fetch(`${url}${path}`, { headers: { cookie: cookie.join('; ') } })
    const body = await page.text()
    if (page.status !== 200) throw new Error(`${path}: ${page.status} ${body.slice(0, 200)}`)
    return performance.now() - began
  }
}
