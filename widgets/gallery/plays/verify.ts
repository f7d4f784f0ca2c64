import type { Play, Plays } from '../play.ts'
import type { Replies } from '../replies.ts'

/** Signed with a key made for this sample and thrown away. */
const TEXT =
  '{"statement":"langnghe/1","filedAt":"2026-11-23T03:20:00Z","office":"UBND phường Minh Hoạ","desk":"Quầy 1 – Chứng thực","attitudes":["impolite","unexplained"],"acknowledgeBy":"2026-11-24T03:20:00Z","resolveBy":"2026-11-30T03:20:00Z","salt":"c2FtcGxlLXNhbHQ","accountDigest":"cP_n41jDYeI_vwQfbQX5Kl6DcVOo91qC8UhxbDh3uxo"}'
const SIGNATURE = 'CO0VvCYD2g47ZO_yBFansNPuQxouFvrXMYdOYGpYIRRM5NR6Vu4clZBhsvglHZ5MtjGj3oQ29bGpMr2JRUKHDQ'
const PUBLIC_KEY = 'wQo-5NYmsHgsQMRSsIAvhZJro2AjvD60r_I8Ztp6pOU'

const fileOf = (text: string) => `${text}\n-----\nEd25519 sample\n${SIGNATURE}\n`

const key = (keyId: string): Replies => ({ 'GET /api/statement-key': { keyId, publicKey: PUBLIC_KEY } })

const checked = (pasted: string, replies: Replies, shows: string): Play => ({
  replies,
  async does({ types, presses, sees }) {
    await types('#statement', pasted)
    await presses('button.primary')
    await sees(shows)
  },
})

export const verify: Plays<'ln-verify'> = {
  first: () => ({ replies: key('sample'), does: ({ sees }) => sees('#statement') }),
  missing: () => checked('', key('sample'), '.summary'),
  unreadable: () => checked('…', key('sample'), '.summary'),
  genuine: () => checked(fileOf(TEXT), key('sample'), '.outcome.genuine'),
  altered: () => checked(fileOf(TEXT.replace('impolite', 'other')), key('sample'), '.outcome.altered'),
  'other-key': () => checked(fileOf(TEXT), key('another'), '.outcome.other-key'),
  unreachable: () => checked(fileOf(TEXT), { 'GET /api/statement-key': 'unreachable' }, '.summary'),
}
