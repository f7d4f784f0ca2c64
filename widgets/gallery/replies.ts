import type { Endpoint, ProblemCode, ReplyOf } from '../../service/contract/index.ts'

/** How a call ends other than with its reply: refused by the service, cut off, or still under way. */
type Other = { readonly refused: ProblemCode } | 'unreachable' | 'never'

/** What the service answers in one state, by endpoint; everything else is not there. */
export type Replies = { readonly [E in Endpoint]?: ReplyOf<E> | Other }

const answering = new Map<string, Replies>()

/** A browser hides why another site did not answer; here it is because of the line. */
export const CUT_OFF: Replies = { 'GET /api/statement-key': 'unreachable' }

/** An origin of its own for a state, where these are the answers. The name leads nowhere, by RFC 2606. */
export function serviceWith(replies: Replies): string {
  const host = `state-${answering.size}.invalid`
  answering.set(host, replies)
  return `https://${host}`
}

const replyTo = (replies: Replies, method: string, pathname: string): unknown => {
  const [, reply] =
    Object.entries(replies).find(([endpoint]) => {
      const [verb, template = ''] = endpoint.split(' ')
      return verb === method && new RegExp(`^${template.replace(/:\w+/g, '[^/]+')}$`).test(pathname)
    }) ?? []
  return reply ?? { refused: 'request/not-found' }
}

const asJson = (body: unknown, status: number) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** Takes the place of `fetch` in this page: nothing in the gallery reaches a service, and the page's policy lets nothing through. */
export async function answer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const { host, pathname } = new URL(input instanceof Request ? input.url : input)
  const reply = replyTo(answering.get(host) ?? {}, init.method ?? 'GET', pathname)
  if (reply === 'never') return new Promise(() => {})
  if (reply === 'unreachable') throw new TypeError('unreachable')
  if (typeof reply === 'object' && reply !== null && 'refused' in reply) return asJson({ code: reply.refused }, 400)
  return asJson(reply, 200)
}
