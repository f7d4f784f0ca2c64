import type { DeskView } from '../../../service/contract/index.ts'
import type { LnKiosk } from '../../citizen/kiosk/kiosk.ts'
import type { Station } from '../../citizen/kiosk/station.ts'
import type { Hands } from '../hands.ts'
import type { Play, Plays } from '../play.ts'
import type { Replies } from '../replies.ts'
import { aDesk } from '../samples.ts'

/** A device of no desk: it keeps nothing, so that it begins anew each time. */
const aStation = (part: Partial<Station> = {}, desk: DeskView = aDesk()): Station => ({
  isEnrolled: true,
  heard: { desk, phoneAddress: `${location.origin}/d/${desk.code}`, ahead: 0 },
  waiting: 0,
  isReached: true,
  isReplaced: false,
  enrol: async () => {},
  hear: async () => true,
  keep: async () => {},
  handOut: async () => 'a-sample-of-the-token-of-a-visit',
  send: async () => {},
  ...part,
})

const never = () => new Promise<never>(() => {})

/** Nothing happens by itself in a gallery. */
const STILL = 2 ** 31 - 1
const STANDING = { asksAfter: STILL, endsAfter: STILL, thanksFor: STILL }

const on = (
  station: LnKiosk['station'],
  does: (hands: Hands) => Promise<unknown>,
  { replies = {}, pace = {} }: { readonly replies?: Replies; readonly pace?: Partial<LnKiosk['pace']> } = {},
): Play => ({
  replies,
  prepares(element) {
    Object.assign(element, { station, pace: { ...STANDING, ...pace } } satisfies Partial<LnKiosk>)
  },
  does,
})

const enrolled =
  (part: Partial<Station> = {}, desk?: DeskView): LnKiosk['station'] =>
  async () =>
    aStation(part, desk)

/** Its code goes to the service, as that of a device does. */
const notEnrolled: LnKiosk['station'] = async ({ call, desk }) =>
  aStation({
    isEnrolled: false,
    heard: null,
    enrol: async (code) => void (await call('POST /api/kiosks', { body: { deskCode: desk, code } })),
  })

const chooses = async ({ sees, presses }: Hands) => {
  await sees('header b')
  await presses('.face')
  await sees('details')
}
const sends = async (hands: Hands, shows: string) => {
  await chooses(hands)
  await hands.presses('button.primary')
  await hands.sees(shows)
}
const toPhone = async (hands: Hands) => {
  await chooses(hands)
  await hands.presses('form > .actions:last-child button')
  await hands.sees('canvas')
}

const settingUp = (replies: Replies, code = '7QK2M-X4T9B'): Play =>
  on(
    notEnrolled,
    async ({ types, presses, sees }) => {
      await types('#code', code)
      await presses('button.primary')
      await sees('.summary')
    },
    { replies },
  )

export const kiosk: Plays<'ln-kiosk'> = {
  opening: () => on(never, ({ sees }) => sees('main')),
  setup: () => on(notEnrolled, ({ sees }) => sees('#code')),
  'setup-missing': () => settingUp({}, ''),
  'setup-refused': () => settingUp({ 'POST /api/kiosks': { refused: 'kiosk/code-invalid' } }),
  'setup-unreachable': () => settingUp({ 'POST /api/kiosks': 'unreachable', 'GET /api/statement-key': 'unreachable' }),
  faces: () => on(enrolled(), ({ sees }) => sees('.face')),
  send: () => on(enrolled(), chooses),
  more: () =>
    on(enrolled(), async (hands) => {
      await chooses(hands)
      await hands.presses('summary')
      await hands.presses('#polite-met')
      await hands.presses('#instructions-easy-notMet')
    }),
  'too-long': () =>
    on(enrolled(), async (hands) => {
      await chooses(hands)
      await hands.presses('summary')
      await hands.types('#words', 'a '.repeat(2100))
      await hands.presses('button.primary')
      await hands.sees('#words-fault')
    }),
  idle: () =>
    on(
      enrolled(),
      async (hands) => {
        await chooses(hands)
        await hands.sees('[role="alertdialog"]')
      },
      { pace: { asksAfter: 300 } },
    ),
  wiped: () =>
    on(
      enrolled(),
      async (hands) => {
        await chooses(hands)
        await hands.sees('[role="alertdialog"]')
        await hands.sees('.faces')
      },
      { pace: { asksAfter: 300, endsAfter: 300 } },
    ),
  keeping: () => on(enrolled({ keep: never }), (hands) => sends(hands, '[role="status"]')),
  thanks: () => on(enrolled(), (hands) => sends(hands, 'main.narrow > p + .actions')),
  phone: () => on(enrolled(), toPhone),
  'phone-no-visit': () => on(enrolled({ handOut: async () => null }), toPhone),
  offline: () => on(enrolled({ waiting: 12, isReached: false, hear: async () => false }), ({ sees }) => sees('.face')),
  replaced: () =>
    on(enrolled({ waiting: 3, isReplaced: true, hear: async () => false }), ({ sees }) =>
      sees('footer .staff + button'),
    ),
  'replaced-setup': () =>
    on(enrolled({ waiting: 3, isReplaced: true, hear: async () => false }), async ({ presses, sees }) => {
      await sees('.face')
      await presses('footer .staff + button')
      await sees('#code')
    }),
  'nothing-kept': () =>
    on(
      () => Promise.reject(new Error('no storage')),
      ({ sees }) => sees('[role="alert"]'),
    ),
  demonstration: () => on(enrolled({}, aDesk({ demonstration: true })), ({ sees }) => sees('.demonstration')),
}
