import { html } from 'lit/html.js'
import { ATTITUDES } from '../../../rules/vocabulary.ts'
import { choiceGroup } from '../choice-group.ts'
import { type Fault, faultOf } from '../faults.ts'
import type { Phrases } from '../phrases.ts'
import type { Draft } from './draft.ts'

/** The first question, in people's own words. */
export const attitudes = (
  { attitudes }: Draft,
  faults: readonly Fault[],
  phrases: Phrases['complaint'],
  change: (part: Partial<Draft>) => void,
) =>
  choiceGroup({
    id: 'attitudes',
    kind: 'checkbox',
    legend: html`<h2 tabindex="-1">${phrases.attitudes}</h2>`,
    hint: phrases.attitudesHint,
    fault: faultOf(faults, 'attitudes'),
    choices: ATTITUDES.map((value) => ({ value, label: phrases.attitude[value] })),
    chosen: attitudes,
    onChange: (chosen) => change({ attitudes: ATTITUDES.filter((attitude) => chosen.includes(attitude)) }),
  })
