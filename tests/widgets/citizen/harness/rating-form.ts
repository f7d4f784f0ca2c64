import { userEvent } from 'vitest/browser'
import type { ConductCriterion } from '../../../../rules/vocabulary.ts'
import { mount } from './hands.ts'
import { aDesk } from './samples.ts'
import { type ScriptedClient, scriptedClient } from './scripted-client.ts'

export const ratingService = (verified = false): ScriptedClient =>
  scriptedClient({
    'GET /api/desks/:deskCode': aDesk(),
    'POST /api/ratings': { ratedAt: '2026-11-23T07:05:00Z', verified },
  })

/** A citizen with a rating in front of them. */
export async function ratingForm(service: ScriptedClient, attributes: Readonly<Record<string, string>> = {}) {
  const hands = await mount('ln-rating', service, { desk: 'HK-01', ...attributes })
  return {
    ...hands,
    picks: (score: number) => hands.clicks(score === 1 ? '#score' : `#score-${score}`),
    saysMore: () => hands.clicks('summary'),
    judges: (criterion: ConductCriterion, answer: 'met' | 'notMet' | 'skipped') =>
      hands.clicks(`#${criterion}-${answer}`),
    names: (place: number) => hands.clicks(place === 0 ? '#who' : `#who-${place}`),
    tells: (words: string) => hands.types('#words', words),
    sends: () => hands.clicks('button.primary'),
    sendsTwice: () => hands.clicksTwice('button.primary'),
    async ratesByKeyboard() {
      await hands.reads()
      await hands.tabsTo('#score')
      await userEvent.keyboard('{ArrowDown}{ArrowDown}')
      await hands.tabsTo('button.primary')
      await userEvent.keyboard('{Enter}')
    },
  }
}
