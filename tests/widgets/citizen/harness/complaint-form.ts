import { userEvent } from 'vitest/browser'
import { ATTITUDES, type Attitude } from '../../../../rules/vocabulary.ts'
import { mount } from './hands.ts'
import { aDesk, aReceipt } from './samples.ts'
import { type ScriptedClient, scriptedClient } from './scripted-client.ts'

export const complaintService = (desk = aDesk()): ScriptedClient =>
  scriptedClient({ 'GET /api/desks/:deskCode': desk, 'POST /api/complaints': aReceipt() })

export const TOLD = 'Tôi đến chứng thực giấy tờ. Chị ở quầy nói to, bảo tôi về học lại cách điền.'

/** A citizen with a complaint to make. */
export async function complaintForm(service: ScriptedClient, attributes: Readonly<Record<string, string>> = {}) {
  const hands = await mount('ln-complaint', service, { desk: 'HK-01', ...attributes })
  const form = {
    ...hands,
    picks: (attitude: Attitude) => {
      const place = ATTITUDES.indexOf(attitude)
      return hands.clicks(place === 0 ? '#attitudes' : `#attitudes-${place}`)
    },
    /** Those on duty stand first; the last place is "I don't know who". */
    names: (place: number) => hands.clicks(place === 0 ? '#who' : `#who-${place}`),
    remembersHour: async (hour: number) => {
      await userEvent.selectOptions(hands.finds('#hour'), String(hour))
    },
    tells: (words: string) => hands.types('#account', words),
    staysAnonymous: () => hands.clicks('#contact'),
    leaves: async (contact: { readonly email?: string; readonly phone?: string }) => {
      await hands.clicks('#contact-1')
      if (contact.phone !== undefined) await hands.types('#phone', contact.phone)
      if (contact.email !== undefined) await hands.types('#email', contact.email)
    },
    continues: () => hands.clicks('button.primary'),
    goesBack: () => hands.clicks('.back button'),
    changes: (row: number) => hands.clicks(`.answers > div:nth-child(${row}) button`),
    sends: () => hands.clicks('button.primary'),
    sendsTwice: () => hands.clicksTwice('button.primary'),
    provesWith: async (typed: string) => {
      await hands.types('#last-four', typed)
      await hands.clicks('.proof button')
    },
    /** Answers every page, anonymously, up to the check. */
    async answersAll() {
      await form.picks('impolite')
      await form.continues()
      await form.names(2)
      await form.continues()
      await form.tells(TOLD)
      await form.continues()
      await form.continues()
      await form.staysAnonymous()
      await form.continues()
    },
    async complainsByKeyboard() {
      await hands.reads()
      const then = async (selector: string, keys: string) => {
        await hands.tabsTo(selector)
        await userEvent.keyboard(keys)
      }
      const onward = async () => {
        await then('button.primary', '{Enter}')
        await hands.reads()
      }
      await then('#attitudes', ' ')
      await onward()
      await then('#who', '{ArrowUp}')
      await onward()
      await then('#account', TOLD)
      await onward()
      await onward()
      await then('#contact', ' ')
      await onward()
      await onward()
    },
  }
  return form
}
