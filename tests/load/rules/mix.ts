import type { FactsWithWords } from '../../../rules/facts.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import { ATTITUDES, type Attitude, PUBLIC_SERVICES, severityOf } from '../../../rules/vocabulary.ts'
import { randomFrom } from '../../service/trends/material.ts'

/** What the bench's rules ask, before it is written in any engine's language: each part must hold. */
export interface Asked {
  /** Empty: any office. */
  readonly offices: readonly string[]
  readonly attitudes: readonly Attitude[]
  readonly serious: boolean
  readonly services: readonly string[]
  /** From, until: minutes of the day, until exclusive; null: any hour. */
  readonly hours: readonly [number, number] | null
  /** One of these phrases stands in the account. */
  readonly phrases: readonly string[]
  readonly assigns: boolean
  readonly tags: readonly string[]
}

export interface Mix {
  readonly asked: readonly Asked[]
  readonly policy: Policy
  readonly offices: readonly string[]
}

const SYLLABLES =
  'phong bì tiền quát mắng chờ lâu giấy tờ thiếu hồ sơ trả lại cửa quầy thái độ cộc lốc bồi dưỡng hẹn đi về gắt gỏng'.split(
    ' ',
  )
const PHRASES = Array.from({ length: 60 }, (_, i) => {
  const n = SYLLABLES.length
  return i < n ? (SYLLABLES[i] ?? '') : `${SYLLABLES[i % n]} ${SYLLABLES[(i * 7 + 3) % n]}`
})
const FILLERS =
  'hôm nay tôi đến làm thủ tục xin xác nhận chị ấy nói rằng còn phải đợi thêm một lúc nữa mới xong việc'.split(' ')
const TAGS = Array.from({ length: 20 }, (_, i) => `tag-${i}`)

const OFFICES_A_RULE = 1 / 5
const UNSCOPED_AT_MOST = 30

/** `unscoped`: the share of rules that name no office. */
export function mixOf(count: number, unscoped: number, seed: number): Mix {
  const random = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const some = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => pick(list))),
  ]
  const offices = Array.from({ length: Math.max(4, Math.round(count * OFFICES_A_RULE)) }, (_, i) => `office-${i}`)
  const broad = unscoped > 0 ? Math.round(count * unscoped) : Math.min(UNSCOPED_AT_MOST, Math.ceil(count * 0.02))
  const asked = Array.from({ length: count }, (_, i): Asked => {
    const isBroad = (i * broad) % count < broad
    return {
      offices: isBroad ? [] : random() < 0.8 ? [pick(offices)] : some(offices, 3),
      attitudes: some(ATTITUDES, 3),
      serious: random() < 0.2,
      services: random() < 0.5 ? some(PUBLIC_SERVICES, 4) : [],
      hours: random() < 0.5 ? [360 + below(300), 700 + below(500)] : null,
      phrases: random() < 0.25 ? some(PHRASES, 3) : [],
      assigns: random() < 0.9,
      tags: random() < 0.3 ? some(TAGS, 2) : [],
    }
  })
  const rules = asked.map(
    (each, i): Rule => ({
      id: `r${i}`,
      when: {
        ...(each.offices.length === 0
          ? {}
          : { office: each.offices.length === 1 ? (each.offices[0] as string) : { $in: each.offices } }),
        attitudes: { $in: each.attitudes },
        ...(each.serious ? { severity: 'serious' } : {}),
        ...(each.services.length > 0 ? { service: { $in: each.services } } : {}),
        ...(each.hours ? { minuteOfDay: { $gte: each.hours[0], $lt: each.hours[1] } } : {}),
        ...(each.phrases.length > 0 ? { words: { $contains: each.phrases } } : {}),
      },
      then: {
        ...(each.assigns ? { assign: 'office-head' as const } : {}),
        ...(each.tags.length > 0 ? { tags: each.tags } : {}),
      },
    }),
  )
  const policy = { version: 1, rules } as unknown as Policy
  return { asked, policy, offices }
}

export function factsFor({ offices }: Mix, count: number, seed: number): FactsWithWords[] {
  const random = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  return Array.from({ length: count }, () => {
    const office = pick(offices)
    const attitudes = [...new Set(Array.from({ length: 1 + below(2) }, () => pick(ATTITUDES)))]
    return {
      office,
      officePath: [office, 'city'],
      officeKind: 'ward' as const,
      desk: null,
      staffMembers: [],
      staffKnown: false,
      attitudes,
      severity: severityOf(attitudes),
      service: pick(PUBLIC_SERVICES),
      channel: 'desk-page' as const,
      language: 'vi' as const,
      anonymous: random() < 0.5,
      weekday: 1 + below(5),
      minuteOfDay: 420 + below(600),
      deskRepeats: 0,
      staffRepeats: 0,
      citizenRepeats: 0,
      supervisorOpen: 0,
      words: Array.from({ length: 30 }, () => (random() < 0.03 ? pick(PHRASES) : pick(FILLERS))).join(' '),
    }
  })
}
