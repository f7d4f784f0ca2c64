import { describe, expect, test } from 'vitest'
import { ATTITUDES, FINDINGS, PUBLIC_SERVICES } from '../../../rules/vocabulary.ts'
import { STORIES } from '../../../service/demonstration/stories.ts'
import { ANSWERS, POOR_ANSWERS, REVIEW_ANSWERS } from '../../../service/demonstration/words/answers.ts'
import {
  ENGLISH_ANSWERS,
  ENGLISH_REVIEWS,
  POOR_ENGLISH_ANSWERS,
} from '../../../service/demonstration/words/answers-in-english.ts'

const answers = [
  ...ANSWERS,
  ...POOR_ANSWERS,
  ...REVIEW_ANSWERS,
  ...ENGLISH_ANSWERS,
  ...ENGLISH_REVIEWS,
  ...POOR_ENGLISH_ANSWERS,
]

describe('the accounts citizens give', () => {
  test('are at least 60 in Vietnamese and 6 in English, all different', () => {
    expect(STORIES.filter((s) => s.language === 'vi').length).toBeGreaterThanOrEqual(60)
    expect(STORIES.filter((s) => s.language === 'en').length).toBeGreaterThanOrEqual(6)
    expect(new Set(STORIES.map((s) => s.account)).size).toBe(STORIES.length)
  })

  test('are 30 to 400 characters of composed Unicode', () => {
    for (const { account } of STORIES) {
      expect(account.length, account).toBeGreaterThanOrEqual(30)
      expect(account.length, account).toBeLessThanOrEqual(400)
      expect(account.normalize('NFC')).toBe(account)
    }
  })

  test('speak of every service and every attitude', () => {
    expect(PUBLIC_SERVICES.filter((service) => !STORIES.some((s) => s.service === service))).toEqual([])
    expect(ATTITUDES.filter((attitude) => !STORIES.some((s) => s.attitudes.includes(attitude)))).toEqual([])
    for (const { account, attitudes } of STORIES) {
      expect(new Set(attitudes).size, account).toBe(attitudes.length)
      expect(attitudes.length, account).toBeGreaterThan(0)
    }
  })

  test('every service has something ordinary to tell', () => {
    const grave = new Set(['hinted-at-money', 'threatening', 'discriminating'])
    for (const service of PUBLIC_SERVICES) {
      expect(STORIES.some((s) => s.service === service && !s.attitudes.some((a) => grave.has(a)))).toBe(true)
    }
  })
})

describe('the answers of supervisors', () => {
  test('are at least 30, all different, with every finding', () => {
    expect(answers.length).toBeGreaterThanOrEqual(30)
    expect(new Set(answers.map((each) => each.words)).size).toBe(answers.length)
    expect(FINDINGS.filter((finding) => !ANSWERS.some((each) => each.finding === finding))).toEqual([])
  })

  test('are long enough to be sent', () => {
    expect(answers.filter((each) => each.words.length < 20)).toEqual([])
  })

  test('something fits every attitude and admits that it was so', () => {
    for (const attitude of ATTITUDES) {
      expect(
        ANSWERS.some((each) => each.finding === 'upheld' && each.about.includes(attitude)),
        attitude,
      ).toBe(true)
    }
  })
})
