import { expect, test } from 'vitest'
import pages from '../../../service/pages/assets/pages.css?raw'
import { tokens } from '../../../widgets/tokens.ts'
import { ratingForm, ratingService } from './harness/rating-form.ts'

test('the pages have the colours that the elements have by themselves', () => {
  const ownDefaults = [...tokens.matchAll(/var\((--ln-(?!font)[a-z-]+), (.+)\);/g)]
  expect(ownDefaults.length).toBeGreaterThan(20)
  for (const [, name, value] of ownDefaults) expect(pages).toContain(`${name}: ${value};`)
})

test('a page changes the accent by one property on any ancestor', async () => {
  document.documentElement.style.setProperty('--ln-accent', 'rgb(140, 29, 24)')
  const form = await ratingForm(ratingService())
  await form.reads()
  expect(getComputedStyle(form.finds('button.primary')).backgroundColor).toBe('rgb(140, 29, 24)')
  document.documentElement.style.removeProperty('--ln-accent')
})

test('nothing overflows at 320 px, and every target is at least 44 px high', async () => {
  const form = await ratingForm(ratingService())
  form.element.style.width = '320px'
  await form.picks(1)
  await form.saysMore()
  expect(form.finds('.frame').scrollWidth).toBeLessThanOrEqual(320)
  for (const target of (form.element.shadowRoot ?? form.element).querySelectorAll(
    'button, summary, a, .face, .choice',
  )) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  }
})

test('styles of the page around do not reach in', async () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { letter-spacing: 9px } label { font-size: 60px !important } button { display: none !important }',
  )
  document.adoptedStyleSheets.push(sheet)
  const form = await ratingForm(ratingService())
  await form.reads()
  const { letterSpacing, fontSize } = getComputedStyle(form.finds('.face label'))
  const { display } = getComputedStyle(form.finds('button.primary'))
  document.adoptedStyleSheets.pop()
  expect({ letterSpacing, fontSize, display }).toEqual({ letterSpacing: 'normal', fontSize: '16px', display: 'block' })
})
