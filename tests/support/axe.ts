import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright'

/** Light, dark and forced colours, as a browser is told of them. */
export const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const

/** What axe-core objects to in what the selector finds, a line each. */
export async function axeFaults(page: Page, selector = 'html', options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const how = JSON.stringify({ resultTypes: ['violations'], ...options })
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(selector)}, ${how})`)) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
