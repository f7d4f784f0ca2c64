import type { ProblemBody, ReplyOf } from '../../../service/contract/index.ts'
import { RequestFailed } from '../../client.ts'

/** Sends one file under a name that says nothing of it or of its owner. Throws RequestFailed only. */
export async function upload(
  file: Blob,
  serviceUrl: string,
  fetching: typeof fetch,
): Promise<ReplyOf<'POST /api/attachments'>> {
  const form = new FormData()
  form.append('file', file, 'file')
  let response: Response
  try {
    response = await fetching(new URL('/api/attachments', serviceUrl), {
      method: 'POST',
      credentials: 'same-origin',
      body: form,
    })
  } catch {
    throw new RequestFailed('unreachable')
  }
  const reply: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new RequestFailed((reply as ProblemBody | undefined)?.code ?? 'request/failed')
  return reply as ReplyOf<'POST /api/attachments'>
}
