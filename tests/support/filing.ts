import { caseIdFor } from '../../service/complaints/receipt.ts'
import type { ComplaintReceipt } from '../../service/contract/index.ts'
import { freshKey, type TestService } from './service.ts'

/** What a citizen sends who was treated badly at the first desk of Hoàn Kiếm. */
export const aComplaint = (over: object = {}): object => ({
  deskCode: 'HK-01',
  attitudes: ['impolite'],
  account: 'Tôi hỏi giấy tờ còn thiếu thì bị gắt.',
  language: 'vi',
  channel: 'desk-page',
  ...over,
})

/** Whatever the answer is. */
export async function sendComplaint({ app }: TestService, payload: object, key = freshKey()) {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': key },
    payload,
  })
  return { status: reply.statusCode, body: reply.json() as ComplaintReceipt & { code: string } }
}

export interface Filed extends ComplaintReceipt {
  readonly caseId: string
}

/** A complaint that is kept. Throws the service's answer when it is refused. */
export async function fileComplaint(service: TestService, over: object = {}): Promise<Filed> {
  const key = freshKey()
  const { status, body } = await sendComplaint(service, aComplaint(over), key)
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return { ...body, caseId: caseIdFor(service.keys, key) }
}
