import { ATTITUDES, CHANNELS, type Channel, type Language, PUBLIC_SERVICES } from '../../rules/vocabulary.ts'
import type { Attached } from '../../widgets/citizen/attach/attached.ts'
import type { Draft } from '../../widgets/citizen/complaint/draft.ts'
import { HELD, heldAs, heldIn } from './attached-files.ts'
import { textIn, wordIn } from './sent.ts'

/** A complaint on its way through the pages: all of it travels in their forms, so the service holds nothing of it but files. */
export interface Asked {
  readonly deskCode: string
  readonly language: Language
  readonly channel: Channel
  readonly draft: Draft
  /** Reached from the check: continuing leads back there. */
  readonly changing: boolean
}

export const languageIn = (fields: URLSearchParams): Language => (fields.get('lang') === 'en' ? 'en' : 'vi')

export const channelIn = (fields: URLSearchParams): Channel => wordIn(CHANNELS, fields.get('channel')) ?? 'embedded'

const hourIn = (typed: string): number | null => (/^\d{1,2}$/.test(typed) && Number(typed) < 24 ? Number(typed) : null)

export function askedIn(fields: URLSearchParams, today: string): Asked {
  const contact = fields.get('contact')
  const line = (name: string) => textIn(fields, name)
  return {
    deskCode: line('deskCode'),
    language: languageIn(fields),
    channel: channelIn(fields),
    changing: fields.has('changing'),
    draft: {
      attitudes: ATTITUDES.filter((attitude) => fields.getAll('attitudes').includes(attitude)),
      day: fields.has('day') ? dayIn(line('day')) : today,
      hour: hourIn(line('hour')),
      service: wordIn(PUBLIC_SERVICES, fields.get('service')),
      staffMemberId: fields.get('who') || null,
      account: line('account'),
      keep: false,
      files: heldIn(fields),
      reachable: contact === null ? null : contact === 'reachable',
      name: line('name'),
      phone: line('phone'),
      email: line('email'),
    },
  }
}

/** A day that there is, as YYYY-MM-DD; where a browser has no field for dates it is typed, as 23/11/2026 as well. */
function dayIn(typed: string): string {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim())
  const day = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : typed.trim()
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : ''
}

type Field = readonly [name: string, value: string]

/** What a page does not ask for itself, it carries. */
export function carried({ deskCode, language, channel, draft, changing }: Asked, asks: readonly string[]): Field[] {
  const all: Field[] = [
    ['deskCode', deskCode],
    ['lang', language],
    ['channel', channel],
    ...draft.attitudes.map((attitude): Field => ['attitudes', attitude]),
    ['day', draft.day],
    ['hour', draft.hour === null ? '' : String(draft.hour)],
    ['service', draft.service ?? ''],
    ['who', draft.staffMemberId ?? ''],
    ['account', draft.account],
    ...draft.files.map((file: Attached): Field => [HELD, heldAs(file)]),
    ...(draft.reachable === null ? [] : [['contact', draft.reachable ? 'reachable' : 'anonymous'] as const]),
    ['name', draft.name],
    ['phone', draft.phone],
    ['email', draft.email],
    ...(changing ? [['changing', 'yes'] as const] : []),
  ]
  return all.filter(([name]) => !asks.includes(name))
}
