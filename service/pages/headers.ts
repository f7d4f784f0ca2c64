import type { FastifyReply } from 'fastify'
import { TRUSTED_TYPES_POLICY } from './bundles/widget-sources.ts'

type Policy = Readonly<Record<string, string>>

/** Everything a page of ours loads is ours; nothing stands inline; nobody frames it. */
const PAGE: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  // Nothing becomes HTML or script but what our own Lit templates hold.
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES_POLICY,
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** A letter shows in its own frame, where it can run nothing, load nothing and open links only when they are clicked. */
const LETTER: Policy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
  sandbox: 'allow-top-navigation-by-user-activation',
}

const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The older header knows these two answers only; a list of sites is told by the policy alone. */
const FRAME_OPTIONS: Readonly<Record<string, { readonly 'x-frame-options': string }>> = {
  "'none'": { 'x-frame-options': 'DENY' },
  "'self'": { 'x-frame-options': 'SAMEORIGIN' },
}

function answer(reply: FastifyReply, html: string, policy: Policy, kept = 'no-store'): FastifyReply {
  return reply
    .headers({
      'content-security-policy': policyText(policy),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(FRAME_OPTIONS[policy['frame-ancestors'] ?? ''] ?? {}),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': kept,
    })
    .type('text/html; charset=utf-8')
    .send(html)
}

export const sendPage = (reply: FastifyReply, html: string): FastifyReply => answer(reply, html, PAGE)

/** A page that a device starts from when it has no line, for a week at most; it holds nothing of anybody. */
export const sendKeptPage = (reply: FastifyReply, html: string): FastifyReply =>
  answer(reply, html, PAGE, 'private, max-age=604800')

/** A page of samples: it could reach no service if it tried. */
export const sendPageWithoutConnection = (reply: FastifyReply, html: string): FastifyReply =>
  answer(reply, html, { ...PAGE, 'connect-src': "'none'" })

/** A page that shows a letter in a frame of our own. */
export const sendPageWithFrame = (reply: FastifyReply, html: string): FastifyReply =>
  answer(reply, html, { ...PAGE, 'frame-src': "'self'" })

export const sendLetterBody = (reply: FastifyReply, html: string): FastifyReply => answer(reply, html, LETTER)

/** A page for frames of one site: an origin, or `'self'`. */
export const sendFramedPage = (reply: FastifyReply, html: string, framedBy: string): FastifyReply =>
  answer(reply, html, { ...PAGE, 'frame-ancestors': framedBy })
