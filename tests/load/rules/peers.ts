import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { Query } from 'mingo'
import sift from 'sift'
import type { FactsWithWords } from '../../../rules/facts.ts'
import { plainWords } from '../../../rules/words/index.ts'
import type { Asked, Mix } from './mix.ts'

/** What the peers are given: the account in plain words already, which costs them nothing. */
export type PeerFacts = FactsWithWords & { readonly text: string }

/** Position of the first rule that matches and assigns; the number of rules when none does. */
export type FirstMatch = (facts: PeerFacts) => number | Promise<number>

/** The words of an account in plain letters, a space before, between and behind. */
export const plainText = (text: string): string => ` ${plainWords(text).join(' ')} `

const query = (asked: Asked): Record<string, unknown> => ({
  ...(asked.offices.length > 0 ? { office: { $in: asked.offices } } : {}),
  attitudes: { $in: asked.attitudes },
  ...(asked.serious ? { severity: 'serious' } : {}),
  ...(asked.services.length > 0 ? { service: { $in: asked.services } } : {}),
  ...(asked.hours ? { minuteOfDay: { $gte: asked.hours[0], $lt: asked.hours[1] } } : {}),
  ...(asked.phrases.length > 0 ? { text: { $regex: asked.phrases.map(plainText).join('|') } } : {}),
})

/** Rules that assign nothing cannot be the answer; peers need not look at them. */
const assigning = ({ asked }: Mix) => asked.map((each, i) => ({ each, i })).filter(({ each }) => each.assigns)

const inTurn = (mix: Mix, compile: (asked: Asked) => (facts: PeerFacts) => unknown): FirstMatch => {
  const rules = assigning(mix).map(({ each, i }) => ({ i, matches: compile(each) }))
  return (facts) => rules.find(({ matches }) => matches(facts))?.i ?? mix.asked.length
}

const withSift = (mix: Mix) =>
  inTurn(mix, (asked) => {
    const matches = sift.default(query(asked))
    return (facts) => matches(facts)
  })

const withMingo = (mix: Mix) =>
  inTurn(mix, (asked) => {
    const compiled = new Query(query(asked) as never)
    return (facts) => compiled.test(facts as PeerFacts & Record<string, unknown>)
  })

function withJsonLogic(mix: Mix): FirstMatch {
  const engine = new LogicEngine()
  const any = (alternatives: readonly unknown[]) => ({ or: alternatives })
  return inTurn(
    mix,
    (asked) =>
      engine.build({
        and: [
          ...(asked.offices.length > 0 ? [{ in: [{ var: 'office' }, asked.offices] }] : []),
          any(asked.attitudes.map((attitude) => ({ in: [attitude, { var: 'attitudes' }] }))),
          ...(asked.serious ? [{ '===': [{ var: 'severity' }, 'serious'] }] : []),
          ...(asked.services.length > 0 ? [{ in: [{ var: 'service' }, asked.services] }] : []),
          ...(asked.hours
            ? [{ '>=': [{ var: 'minuteOfDay' }, asked.hours[0]] }, { '<': [{ var: 'minuteOfDay' }, asked.hours[1]] }]
            : []),
          ...(asked.phrases.length > 0
            ? [any(asked.phrases.map((phrase) => ({ in: [plainText(phrase), { var: 'text' }] })))]
            : []),
          true,
        ],
      } as never) as (facts: PeerFacts) => unknown,
  )
}

function withJsonRulesEngine(mix: Mix): FirstMatch {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator('meets', (fact: unknown, values: unknown) =>
    (fact as string[]).some((each) => (values as string[]).includes(each)),
  )
  engine.addOperator('holds', (fact: unknown, phrases: unknown) =>
    (phrases as string[]).some((phrase) => (fact as string).includes(phrase)),
  )
  let first = mix.asked.length
  for (const { each, i } of assigning(mix)) {
    engine.addRule({
      priority: mix.asked.length - i,
      conditions: {
        all: [
          ...(each.offices.length > 0 ? [{ fact: 'office', operator: 'in', value: each.offices }] : []),
          { fact: 'attitudes', operator: 'meets', value: each.attitudes },
          ...(each.serious ? [{ fact: 'severity', operator: 'equal', value: 'serious' }] : []),
          ...(each.services.length > 0 ? [{ fact: 'service', operator: 'in', value: each.services }] : []),
          ...(each.hours
            ? [
                { fact: 'minuteOfDay', operator: 'greaterThanInclusive', value: each.hours[0] },
                { fact: 'minuteOfDay', operator: 'lessThan', value: each.hours[1] },
              ]
            : []),
          ...(each.phrases.length > 0 ? [{ fact: 'text', operator: 'holds', value: each.phrases.map(plainText) }] : []),
        ],
      },
      event: { type: String(i) },
      onSuccess: () => {
        first = Math.min(first, i)
        engine.stop()
      },
    } as never)
  }
  return async (facts) => {
    first = mix.asked.length
    await engine.run({ ...facts })
    return first
  }
}

function withZen(mix: Mix): FirstMatch {
  const text = (value: string) => JSON.stringify(value)
  const list = (values: readonly string[]) => `[${values.map(text).join(', ')}]`
  const inputs = ['office', 'attitudes', 'severity', 'service', 'minuteOfDay', 'text']
  const rules = assigning(mix).map(({ each, i }) => ({
    _id: String(i),
    office: each.offices.length > 0 ? `$ in ${list(each.offices)}` : '',
    attitudes: `some($, # in ${list(each.attitudes)})`,
    severity: each.serious ? text('serious') : '',
    service: each.services.length > 0 ? `$ in ${list(each.services)}` : '',
    minuteOfDay: each.hours ? `[${each.hours[0]}..${each.hours[1]})` : '',
    text: each.phrases.map((phrase) => `contains($, ${text(plainText(phrase))})`).join(' or '),
    first: String(i),
  }))
  const table = {
    hitPolicy: 'first',
    inputs: inputs.map((field) => ({ id: field, name: field, type: 'expression', field })),
    outputs: [{ id: 'first', name: 'first', type: 'expression', field: 'first' }],
    rules,
  }
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'table', type: 'decisionTableNode', name: 'table', content: table, position: { x: 1, y: 0 } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  })
  return async (facts) => {
    const { result } = await decision.evaluate({
      office: facts.office,
      attitudes: facts.attitudes,
      severity: facts.severity,
      service: facts.service,
      minuteOfDay: facts.minuteOfDay,
      text: facts.text,
    })
    return Number((result as { first?: number } | null)?.first ?? mix.asked.length)
  }
}

export const PEERS: Readonly<Record<string, (mix: Mix) => FirstMatch>> = {
  sift: withSift,
  mingo: withMingo,
  'json-logic-engine': withJsonLogic,
  'zen-engine': withZen,
  'json-rules-engine': withJsonRulesEngine,
}
