import type { EmbeddingPage } from '../../../service/contract/index.ts'
import type { EmbeddingPhrases } from './languages/phrases.ts'

export const SHOWN = ['rating', 'complaint', 'status', 'all'] as const
export type Shown = (typeof SHOWN)[number]

export interface Wanted {
  readonly shown: Shown
  readonly deskCode: string
  /** In a frame of the service, which other scripts of the page cannot look into. */
  readonly protected: boolean
  /** By the name that never changes its content, with its hash. */
  readonly pinned: boolean
}

interface Served {
  /** Scheme and host of the service. */
  readonly serviceUrl: string
  readonly script: EmbeddingPage['script']
}

/** What is pasted: the script once, and an element for each thing shown, with the link that stays where no script runs. */
export function snippetOf(wanted: Wanted, { serviceUrl, script }: Served, links: EmbeddingPhrases['links']): string {
  const { shown, deskCode } = wanted
  const source =
    wanted.pinned && script !== null
      ? `src="${script.src}" integrity="${script.integrity}" crossorigin`
      : `src="${serviceUrl}/widgets.js"`
  const guarded = wanted.protected ? ' protected' : ''
  const whole = shown === 'all'
  const desk = ` desk="${deskCode}"`
  const elements = {
    rating: `<ln-rating${desk}${whole ? ' complaint-url="#complain"' : ''}${guarded}><a href="${serviceUrl}/d/${deskCode}">${links.rating}</a></ln-rating>`,
    complaint: `<ln-complaint${whole ? ' id="complain"' : ''}${desk}${whole ? ' track-url="#follow"' : ''}${guarded}><a href="${serviceUrl}/d/${deskCode}">${links.complaint}</a></ln-complaint>`,
    status: `<ln-status${whole ? ' id="follow"' : ''}${guarded}><a href="${serviceUrl}/track">${links.status}</a></ln-status>`,
  }
  return [`<script type="module" ${source}></script>`, ...(whole ? Object.values(elements) : [elements[shown]])].join(
    '\n',
  )
}

/** What the policy of the page needs, were it to have one. */
export const policyFor = (serviceUrl: string, isProtected: boolean): string =>
  [
    `script-src ${serviceUrl}`,
    ...(isProtected ? [`frame-src ${serviceUrl}`] : [`connect-src ${serviceUrl}`, 'trusted-types langnghe']),
  ].join('; ')
