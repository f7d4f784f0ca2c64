import { randomBytes } from 'node:crypto'
import { readConfig } from '../config.ts'
import type {
  CaseView,
  ComplaintProgress,
  ComplaintReceipt,
  InboxItem,
  InboxPage,
  NoticesAboutMe,
  ProblemBody,
  SignedIn,
} from '../contract/index.ts'
import { findInstallation } from '../embedded/installation.ts'
import { DEMONSTRATION_PASSWORD } from './seeding.ts'

/** A citizen, a supervisor and a staff member go through the running installation over HTTP; exit 0 only if everything happened. */

const config = readConfig(process.env)
const url = (await findInstallation(config.dataDirectory))?.url ?? config.publicUrl
const key = () => randomBytes(24).toString('base64url')

interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly cookie: string | null
}

async function call<T>(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const response = await fetch(url + path, {
    method,
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') ?? false
  return {
    status: response.status,
    body: (json ? JSON.parse(text) : text) as T,
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
  }
}

let steps = 0
/** One step: does it, says what was seen and how long it took; throws when it is not what should have been. */
async function step<T>(what: string, act: () => Promise<T>, saw: (result: T) => string | false): Promise<T> {
  const began = performance.now()
  const result = await act()
  const seen = saw(result)
  const took = `${Math.round(performance.now() - began)} ms`.padStart(8)
  if (seen === false) throw new Error(`${what}: ${JSON.stringify(result).slice(0, 400)}`)
  steps += 1
  console.log(`${took}  ${what}: ${seen}`)
  return result
}

async function until<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    const found = await ask()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return undefined
}

const signIn = async (username: string) => {
  const { status, body, cookie } = await call<SignedIn>('POST', '/api/sessions', {
    username,
    password: DEMONSTRATION_PASSWORD,
  })
  return { status, body, headers: { cookie: cookie ?? '', 'x-csrf-token': body.csrfToken } }
}

/** Letters that lead to a case, as the demonstration shows them. */
async function casesInLetters(): Promise<Set<string>> {
  const list = (await call<string>('GET', '/letters')).body
  const letters = [...new Set([...list.matchAll(/\/letters\/([A-Za-z0-9_.-]+)/g)].map((m) => m[1]))].slice(0, 40)
  const read = await Promise.all(letters.map((id) => call<string>('GET', `/letters/${id}`)))
  return new Set(
    read.flatMap((letter) => [...letter.body.matchAll(/\/console\/cases\/([a-z0-9]{26})/g)].flatMap((m) => m[1] ?? [])),
  )
}

/** A receipt names no case: the supervisor knows it by when it was filed. */
const isIt = (receipt: ComplaintReceipt) => (item: InboxItem) => item.filedAt === receipt.filedAt

async function journey(): Promise<void> {
  await step(
    'The page of desk HK-01 opens, as its QR code would',
    () => call<string>('GET', '/d/HK-01'),
    ({ status, body }) => status === 200 && body.includes('ln-complaint') && 'rating and complaint are on it',
  )
  const filing = {
    deskCode: 'HK-01',
    attitudes: ['impolite', 'unclear-guidance'],
    account: 'Tôi hỏi hồ sơ còn thiếu gì thì được trả lời cộc lốc, phải đi lại ba lần mới xong.',
    language: 'vi',
    channel: 'desk-page',
  }
  const filingKey = key()
  const file = () => call<ComplaintReceipt>('POST', '/api/complaints', filing, { 'idempotency-key': filingKey })
  const receipt = await step(
    'A citizen complains, anonymously, and does not know about whom',
    file,
    ({ status, body }) => status === 201 && `tracking code ${body.trackingCode}, an answer by ${body.resolveBy}`,
  )
  const { trackingCode } = receipt.body
  await step(
    'The same filing is sent again',
    file,
    ({ body }) => JSON.stringify(body) === JSON.stringify(receipt.body) && 'the very same receipt',
  )
  const supervisor = await step(
    'The supervisor signs in',
    () => signIn('hoankiem.phutrach'),
    ({ status, body }) => status === 201 && `as ${body.post.vi}`,
  )
  const { headers } = supervisor
  const inbox = await step(
    'The inbox shows it',
    () => call<InboxPage>('GET', '/api/inbox?limit=100', undefined, headers),
    ({ body }) => body.items.some(isIt(receipt.body)) && `among ${body.items.length} owed, what is due next first`,
  )
  const caseId = inbox.body.items.find(isIt(receipt.body))?.caseId ?? ''
  await step(
    'The supervisor has got a letter',
    () => until(async () => ((await casesInLetters()).has(caseId) ? caseId : undefined)),
    (id) => id !== undefined && `with a link to case ${id} and nothing of what was said`,
  )
  const path = `/api/cases/${caseId}`
  const post = (verb: string, body: object) =>
    call<CaseView>('POST', `${path}/${verb}`, body, { ...headers, 'idempotency-key': key() })
  const opened = await step(
    'The case opens',
    () => call<CaseView>('GET', path, undefined, headers),
    ({ body }) =>
      body.account === filing.account && `with the account, and why it came here: rule “${body.because.rule}”`,
  )
  const taken = await step(
    'The supervisor acknowledges it',
    () => post('acknowledge', { version: opened.body.version }),
    ({ status, body }) => status === 200 && `now ${body.state}`,
  )
  const asked = await step(
    'The supervisor asks the citizen a question',
    () => post('ask', { version: taken.body.version, question: 'Bạn còn nhớ hôm đó là ngày nào không?' }),
    ({ status, body }) => status === 200 && `now ${body.state}, the clock waits`,
  )
  const track = (verb: string, body: object = {}) =>
    call<ComplaintProgress>(
      'POST',
      `/api/complaints/track${verb}`,
      { trackingCode, ...body },
      { 'idempotency-key': key() },
    )
  await step(
    'The citizen reads the question with the tracking code',
    () => track(''),
    ({ body }) => body.question !== null && `“${body.question}”`,
  )
  await step(
    'The citizen answers, still anonymous',
    () => track('/reply', { words: 'Sáng thứ Tư tuần trước, khoảng chín giờ.' }),
    ({ body }) => body.state === 'acknowledged' && 'the clock runs again',
  )
  const current = await step(
    'The supervisor reads the reply',
    () => call<CaseView>('GET', path, undefined, headers),
    ({ body }) => body.version > asked.body.version && `“${body.timeline.at(-1)?.words}”`,
  )
  const accusedId = 'hk-nguyen-thi-hoa'
  const known = await step(
    'The supervisor establishes who it was',
    async () =>
      current.body.staffMembers.some(({ id }) => id === accusedId)
        ? current
        : post('correct-accused', {
            version: current.body.version,
            add: [accusedId],
            remove: [],
            because: 'Theo lịch trực và giờ người dân cho biết.',
          }),
    ({ status, body }) => status === 200 && `about ${body.staffMembers.map(({ name }) => name).join(', ')}`,
  )
  const answered = (version: number) => ({
    version,
    answer:
      'Xin lỗi bạn vì cách trả lời hôm đó. Chúng tôi đã niêm yết danh mục giấy tờ và hướng dẫn lại người trực quầy.',
    conclusions: known.body.staffMembers.flatMap(({ id }) =>
      filing.attitudes.map((allegation) => ({
        staffMemberId: id,
        allegation,
        ...(id === accusedId ? { finding: 'upheld', action: 'apology' } : { finding: 'not-upheld', action: 'none' }),
      })),
    ),
  })
  await step(
    'The supervisor tries to find against a person who was not asked',
    () => post('resolve', answered(known.body.version)),
    ({ status, body }) => status === 409 && `refused: ${(body as unknown as ProblemBody).code}`,
  )
  const member = await signIn('hoankiem.canbo')
  const notices = () => call<NoticesAboutMe>('GET', '/api/my/notices', undefined, member.headers)
  const before = await step(
    'The staff member, until told, sees nothing of it',
    notices,
    ({ status, body }) => status === 200 && `${body.notices.length} older notices`,
  )
  const invited = await step(
    'The supervisor tells them neutrally what is said, and asks for their side',
    () =>
      post('invite-reply', {
        version: known.body.version,
        staffMemberId: accusedId,
        allegations: filing.attitudes,
        summary: 'Người dân chưa hài lòng với cách trả lời và phần hướng dẫn hồ sơ tại quầy.',
      }),
    ({ status, body }) => status === 200 && `a reply by ${body.hearings[0]?.replyBy}`,
  )
  const told = await step(
    'The staff member reads the notice',
    notices,
    ({ body }) =>
      body.notices.length === before.body.notices.length + 1 &&
      !JSON.stringify(body.notices[0]).includes('cộc lốc') &&
      `the month ${body.notices[0]?.month} and a summary, not who complained nor their words`,
  )
  await step(
    'The staff member gives their side',
    () =>
      call<NoticesAboutMe>(
        'POST',
        `/api/my/notices/${told.body.notices[0]?.noticeId}/reply`,
        { words: 'Hôm đó quầy đông, tôi trả lời vội. Tôi xin lỗi và sẽ đưa phiếu hướng dẫn bằng giấy.' },
        { ...member.headers, 'idempotency-key': key() },
      ),
    ({ status, body }) => status === 200 && body.notices[0]?.state === 'given' && `reply ${body.notices[0].state}`,
  )
  const heard = await step(
    'The supervisor reads their side',
    () => call<CaseView>('GET', path, undefined, headers),
    ({ body }) => body.version > invited.body.version && `“${body.hearings[0]?.reply}”`,
  )
  await step(
    'The supervisor answers, with a finding for each person and allegation',
    () => post('resolve', answered(heard.body.version)),
    ({ status, body }) => status === 200 && `now ${body.state}, the person heard: ${body.conclusions[0]?.reply}`,
  )
  await step(
    'The staff member reads the finding about themselves',
    notices,
    ({ body }) =>
      body.notices[0]?.findings.length === filing.attitudes.length && `${body.notices[0].findings[0]?.finding}`,
  )
  await step(
    'The citizen reads the answer',
    () => track(''),
    ({ body }) => body.answer !== null && `“${body.answer}”`,
  )
  await step(
    'The citizen confirms',
    () => track('/confirm', { view: 'satisfied' }),
    ({ body }) => body.state === 'closed' && `now ${body.state}, view: ${body.view}`,
  )
  const other = await signIn('caugiay.phutrach')
  await step(
    'Another ward’s supervisor looks for the case',
    () => call('GET', path, undefined, other.headers),
    ({ status }) => status === 404 && 'for them it does not exist',
  )
  await step(
    'The supervisor signs out',
    () => call('DELETE', '/api/sessions', undefined, headers),
    ({ status }) => status === 204 && 'done',
  )
}

try {
  console.log(`A journey through ${url}\n`)
  await journey()
  console.log(`\nAll ${steps} steps happened.`)
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    `\nNot as it should be, after ${steps} steps. ${message === 'fetch failed' ? `Nothing answers at ${url}: is npm start running?` : message}`,
  )
  process.exitCode = 1
}
