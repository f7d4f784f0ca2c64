import { describe, expect, test } from 'vitest'
import type { Endpoint } from '../../../service/contract/index.ts'
import type { LnErrorEvent } from '../../../widgets/citizen/events.ts'
import type { Hands, Language } from './harness/hands.ts'
import type { ScriptedClient } from './harness/scripted-client.ts'

type Event = 'ln-rated' | 'ln-filed'

/** One element on its way: opened, filled in, sent. */
export interface Way {
  readonly hands: Hands
  /** Everything a citizen needs to give, up to the last button. */
  readonly fillsIn: () => Promise<void>
  readonly sends: () => Promise<void>
  readonly sendsTwice: () => Promise<void>
  /** The words typed, as the element still holds them. */
  readonly typed: () => Promise<string>
}

export interface Described {
  readonly tag: string
  readonly service: () => ScriptedClient
  readonly open: (service: ScriptedClient, attributes?: Readonly<Record<string, string>>) => Promise<Way>
  /** The same, from the first key to the last, without a mouse. */
  readonly byKeyboard: (service: ScriptedClient) => Promise<Hands>
  readonly sendsTo: Endpoint
  readonly words: string
  /** A sentence of its first and of its last screen. */
  readonly says: Readonly<Record<Language, readonly [first: string, last: string]>>
  readonly missing: string
  readonly event?: Event
}

/** What every citizen's element promises, whatever it is for. */
export function everyElement(described: Described): void {
  const { tag, service, open, byKeyboard, sendsTo, words, says, missing, event } = described

  describe(tag, () => {
    for (const lang of ['vi', 'en'] as const) {
      test(`has nothing axe-core objects to, from the first screen to the last (${lang})`, async () => {
        const way = await open(service(), { lang })
        expect(await way.hands.axeFaults()).toEqual([])
        await way.hands.clicks('button.primary')
        expect(way.hands.seesAny('.summary')).toBe(true)
        expect(await way.hands.axeFaults()).toEqual([])
        await way.fillsIn()
        expect(await way.hands.axeFaults()).toEqual([])
        await way.sends()
        expect(await way.hands.reads()).toContain(says[lang][1])
        expect(await way.hands.axeFaults()).toEqual([])
      })
    }

    test('needs no mouse', async () => {
      const scripted = service()
      const hands = await byKeyboard(scripted)
      expect(await hands.reads()).toContain(says.vi[1])
      expect(scripted.sentTo(sendsTo)).toHaveLength(1)
    })

    test('speaks the language of the page around it, and follows when that changes', async () => {
      const { hands } = await open(service())
      document.documentElement.lang = 'en-GB'
      expect(await hands.reads()).toContain(says.en[0])
      expect(hands.finds('.frame').lang).toBe('en')
      document.documentElement.lang = 'vi'
      expect(await hands.reads()).toContain(says.vi[0])
      hands.element.lang = 'en'
      expect(await hands.reads()).toContain(says.en[0])
    })

    test('has nothing chosen beforehand', async () => {
      const { hands } = await open(service())
      await hands.reads()
      expect(hands.seesAny('input:checked')).toBe(false)
    })

    test('says what is missing, takes the focus there, and leads to the field', async () => {
      const scripted = service()
      const { hands } = await open(scripted)
      await hands.clicks('button.primary')
      expect(hands.focused()?.className).toBe('summary')
      expect(await hands.reads()).toContain(missing)
      await hands.clicks('.summary a')
      expect(hands.focused()?.id).toBe(hands.finds('.summary a').getAttribute('href')?.slice(1))
      expect(scripted.sentTo(sendsTo)).toEqual([])
    })

    test('keeps the words when the service is down, and sends them again under the same key', async () => {
      const scripted = service()
      const way = await open(scripted)
      const failures: string[] = []
      way.hands.element.addEventListener('ln-error', ({ code }: LnErrorEvent) => failures.push(code))
      await way.fillsIn()
      scripted.failsNext(sendsTo, 'unreachable')
      await way.sends()
      expect(await way.hands.reads()).toContain('Nội dung đã viết vẫn còn nguyên ở đây')
      expect(way.hands.focused()?.className).toBe('summary')
      expect(await way.typed()).toContain(words)
      expect(failures).toEqual(['unreachable'])
      await way.sends()
      expect(await way.hands.reads()).toContain(says.vi[1])
      const [first, second, ...more] = scripted.sentTo(sendsTo)
      expect(second).toEqual(first)
      expect(first?.idempotencyKey).toMatch(/^[A-Za-z0-9_-]{32}$/)
      expect(more).toEqual([])
    })

    test('sends once on a double click', async () => {
      const scripted = service()
      const way = await open(scripted)
      await way.fillsIn()
      const release = scripted.holds()
      await way.sendsTwice()
      release()
      expect(await way.hands.reads()).toContain(says.vi[1])
      expect(scripted.sentTo(sendsTo)).toHaveLength(1)
    })

    if (event) {
      test('tells the page once, through every shadow root, and nothing personal', async () => {
        const way = await open(service())
        const heard: Event[] = []
        const told: string[] = []
        const listen = (happened: globalThis.Event) => {
          heard.push(event)
          told.push(JSON.stringify({ ...happened }))
        }
        document.addEventListener(event, listen)
        await way.fillsIn()
        expect(heard).toEqual([])
        await way.sends()
        document.removeEventListener(event, listen)
        expect(heard).toEqual([event])
        expect(await way.hands.reads()).toContain(says.vi[1])
        expect(told.join()).not.toMatch(/7QK2|Hoa|Nam|quầy/)
      })
    }
  })
}
