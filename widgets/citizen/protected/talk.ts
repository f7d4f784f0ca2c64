import type { Look } from './look.ts'

/** First word to the frame; the port that comes with it carries the rest, and only the origin of the service is given it. */
export const GREETING = 'langnghe'

/** Attributes of an element that go on into its frame; the desk stands in the address already. */
export const FORWARDED = ['channel', 'visit-token', 'complaint-url', 'track-url'] as const
export type Forwarded = (typeof FORWARDED)[number]

export interface FromHost {
  readonly look: Look
  readonly attributes: Readonly<Partial<Record<Forwarded, string>>>
}

/** Everything that ever leaves the frame: how high it is, what it is called, and the events that any page hears. */
export type FromFrame =
  | { readonly is: 'shown'; readonly height: number; readonly title: string }
  | { readonly is: 'ln-rated'; readonly verified: boolean }
  | { readonly is: 'ln-filed'; readonly deskCode: string }
  | { readonly is: 'ln-error'; readonly code: string }
