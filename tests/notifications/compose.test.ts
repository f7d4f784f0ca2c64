import { describe, expect, test } from 'vitest'
import { compose } from '../../notifications/compose/letter.ts'
import { localTime } from '../../notifications/compose/local-time.ts'
import { NOTICES, type Notice, type NoticeName } from '../../notifications/notices.ts'
import { LANGUAGES } from '../../rules/vocabulary.ts'

const NAMES = Object.keys(NOTICES) as NoticeName[]
const DUE_AT = Date.parse('2026-11-27T10:00:00Z')

const aNotice = (given: Partial<Notice>): Notice => ({
  name: 'case-assigned',
  language: 'vi',
  link: 'https://lang-nghe.example.vn/cases/7d1e',
  dueAt: DUE_AT,
  utcOffset: 420,
  ...given,
})

const saysDate = (name: NoticeName) => NOTICES[name].facts.some((fact) => fact === 'dueAt')

describe.each(LANGUAGES)('in language %s', (language) => {
  test.each(NAMES)('%s has a subject, a link, its deadline if it has one, and no other fact', (name) => {
    const notice = aNotice({ name, language })
    const { subject, text, html } = compose(notice)
    expect(subject).toMatch(/^Lắng Nghe: \S.{10,}$/)
    for (const form of [text, html]) {
      expect(form).toContain(notice.link)
      expect(form.includes('17:00, 27/11/2026')).toBe(saysDate(name))
    }
    // Sentences hold no figures, so a figure left over would be a fact that slipped in.
    const sentences = text.replaceAll(notice.link, '').replaceAll('17:00, 27/11/2026', '')
    expect(sentences).not.toMatch(/\d|@|http|undefined|null|\[object/)
    expect(sentences).toBe(sentences.normalize('NFC'))
  })

  test.each(NAMES)('%s has the same subject whatever its facts', (name) => {
    const one = compose(aNotice({ name, language }))
    const other = compose(aNotice({ name, language, link: 'https://other.example.vn/', dueAt: null, utcOffset: 0 }))
    expect(other.subject).toBe(one.subject)
  })

  test.each(NAMES)('%s without a deadline says none and leaves no gap', (name) => {
    const { text, html } = compose(aNotice({ name, language, dueAt: null }))
    expect(text).not.toMatch(/\d{2}:\d{2}|\n{3}/)
    expect(html).not.toMatch(/\d{2}:\d{2}|<p[^>]*><\/p>/)
  })

  test.each(NAMES)('%s says the same in both of its forms', (name) => {
    const { text, html } = compose(aNotice({ name, language }))
    const plain = html.replace(/<head>[\s\S]*<\/head>/, '').replace(/<[^>]+>/g, '\n')
    for (const line of text.split('\n').filter((each) => each !== '')) expect(plain).toContain(line.replace(/:$/, ''))
  })
})

test('no two notices of a language share a subject, and no subject serves both languages', () => {
  const subjects = LANGUAGES.flatMap((language) => NAMES.map((name) => compose(aNotice({ name, language })).subject))
  expect(new Set(subjects).size).toBe(subjects.length)
})

test.each(NAMES)('the page of %s fetches nothing and runs nothing', (name) => {
  const { html } = compose(aNotice({ name }))
  expect(html).not.toMatch(/<(img|link|script|style|iframe|form|object|svg)\b|\bsrc=|url\(|@import|\son\w+=/i)
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
  expect(new Set(addresses)).toEqual(new Set([aNotice({}).link]))
})

test('the page names its language', () => {
  expect(compose(aNotice({ language: 'vi' })).html).toContain('<html lang="vi">')
  expect(compose(aNotice({ language: 'en' })).html).toContain('<html lang="en">')
})

test('a link that holds markup stays a link', () => {
  const link = `https://x.vn/?a=1&b="><script>alert('1')</script>`
  const { html, text } = compose(aNotice({ link }))
  expect(html).not.toContain('<script')
  expect(html).not.toContain('"><script')
  expect(html).toContain('&#60;script&#62;')
  expect(text).toContain(link)
})

test.each([
  { at: '2026-11-27T10:00:00Z', utcOffset: 420, said: '17:00, 27/11/2026' },
  { at: '2026-12-31T17:30:00Z', utcOffset: 420, said: '00:30, 01/01/2027' },
  { at: '2028-02-29T00:05:59Z', utcOffset: 0, said: '00:05, 29/02/2028' },
  { at: '2027-01-01T00:10:00Z', utcOffset: -30, said: '23:40, 31/12/2026' },
])('$at at $utcOffset minutes from UTC is said as $said', ({ at, utcOffset, said }) => {
  expect(localTime(Date.parse(at), utcOffset)).toBe(said)
})
