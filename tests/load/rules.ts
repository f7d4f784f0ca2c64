import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Rule } from '../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy, replaceRule, route } from '../../rules/routing/index.ts'
import { median } from './median.ts'
import { type LimitAnswer, specialised } from './rules/limit.ts'
import { factsFor, type Mix, mixOf } from './rules/mix.ts'
import { type FirstMatch, PEERS, type PeerFacts, plainText } from './rules/peers.ts'

const COUNTS = [10, 100, 1_000, 10_000, 100_000] as const
const MIXES = { scoped: 0, unscoped: 0.05 } as const
const FACTS = 100_000
const ROUNDS = 7
/** Peers answer one complaint after the other until this much time has gone by, or not at all where one takes longer. */
const PEER_MS = 250
const PEER_ROUNDS = 3
/** Beyond these counts an engine takes minutes to build, or seconds to answer once. */
const PEER_RULES_AT_MOST: Readonly<Record<string, number>> = {
  sift: 100_000,
  mingo: 10_000,
  'json-logic-engine': 10_000,
  'zen-engine': 10_000,
  'json-rules-engine': 10_000,
}
const CHECKED = 40
/** Code that asks thousands of rules one after the other takes a second for so many complaints. */
const LIMIT_FACTS_OF_MANY_BROAD_RULES = 2_000

const compiled = ({ policy }: Mix): CompiledPolicy => {
  const result = compilePolicy(policy)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults[0]))
  return result
}

/** Microseconds a complaint. */
function perFact(facts: readonly PeerFacts[], answer: (facts: PeerFacts) => unknown): number {
  let answered = 0
  const began = performance.now()
  for (const each of facts) if (answer(each) !== undefined) answered += 1
  const took = performance.now() - began
  if (answered !== facts.length) throw new Error('a complaint got no answer')
  return (took * 1_000) / facts.length
}

async function peerPerFact(facts: readonly PeerFacts[], answer: FirstMatch): Promise<number> {
  let n = 0
  const began = performance.now()
  do {
    await answer(facts[n % facts.length] as PeerFacts)
    n += 1
  } while (performance.now() - began < PEER_MS)
  return ((performance.now() - began) * 1_000) / n
}

const positionOf = (rule: string | null, count: number): number => (rule === null ? count : Number(rule.slice(1)))

/** Every answer of ours against the limit's, and some against each peer's: what differs is not worth timing. */
function checkAgainstLimit(
  mix: Mix,
  policy: CompiledPolicy,
  facts: readonly PeerFacts[],
  limit: (facts: PeerFacts) => LimitAnswer,
): void {
  for (const each of facts) {
    const { because, tags } = route(policy, each)
    const expected = limit(each)
    const ours = positionOf(because.rule, mix.asked.length)
    if (ours !== expected.rule || [...tags].sort().join() !== [...expected.tags].sort().join()) {
      throw new Error(`ours says ${ours} [${tags}], the limit ${expected.rule} [${expected.tags}]`)
    }
  }
}

interface Measured {
  readonly ours: number
  readonly limit: number
  readonly peers: Readonly<Record<string, number>>
}

async function measure(count: number, unscoped: number): Promise<Measured> {
  const mix = mixOf(count, unscoped, count + 1)
  const policy = compiled(mix)
  const limit = specialised(mix)
  // The text stands first, as `withWords` puts the words: the service writes facts in one literal, of one hidden class.
  const facts = factsFor(mix, FACTS, count + 2).map((each) => ({ text: plainText(each.words), ...each }))
  const limited = count * unscoped > 1_000 ? facts.slice(0, LIMIT_FACTS_OF_MANY_BROAD_RULES) : facts
  checkAgainstLimit(mix, policy, limited, limit)

  const given = facts.slice(0, 200)
  const peers = Object.entries(PEERS).filter(([name]) => count <= (PEER_RULES_AT_MOST[name] ?? 0))
  const engines = peers.map(([name, build]) => ({ name, answer: build(mix), took: [] as number[] }))
  for (const { name, answer } of engines) {
    const few = given.slice(0, count >= 10_000 ? 5 : CHECKED)
    for (const each of few) {
      const theirs = await answer(each)
      const ours = positionOf(route(policy, each).because.rule, count)
      if (theirs !== ours) throw new Error(`${name} says ${theirs}, ours ${ours}`)
    }
  }

  const took = { ours: [] as number[], limit: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    took.ours.push(perFact(facts, (each) => route(policy, each)))
    took.limit.push(perFact(limited, limit))
    if (round < PEER_ROUNDS) for (const engine of engines) engine.took.push(await peerPerFact(given, engine.answer))
  }
  return {
    ours: median(took.ours),
    limit: median(took.limit),
    peers: Object.fromEntries(engines.map(({ name, took: each }) => [name, median(each)])),
  }
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

/** What a policy of 10,000 rules costs to compile, to change in one rule, and to hold. */
function building() {
  const mix = mixOf(10_000, 0, 10_001)
  const before = heapUsed()
  const policy = compiled(mix)
  const bytesPerRule = (heapUsed() - before) / mix.policy.rules.length
  const compileMs: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    compiled(mix)
    compileMs.push(performance.now() - began)
  }
  const replaceMs: number[] = []
  for (let i = 0; i < 40; i++) {
    const position = (i * 251) % mix.policy.rules.length
    const other = mix.policy.rules[(position * 7 + 1) % mix.policy.rules.length] as Rule
    const began = performance.now()
    const replaced = replaceRule(policy, position, { ...other, id: `new-${i}` })
    replaceMs.push(performance.now() - began)
    if ('faults' in replaced) throw new Error('the new rule has faults')
  }
  return { compile10000Ms: median(compileMs), replaceRuleMs: median(replaceMs), bytesPerRule }
}

const shown = (n: number | undefined) =>
  n === undefined ? '–' : n < 10 ? n.toFixed(2) : Math.round(n).toLocaleString('en')

/** The `route` that ships against other engines and against code generated for exactly these rules. */
export async function rules(say: (line: string) => void): Promise<Record<string, number>> {
  const results = { scoped: new Map<number, Measured>(), unscoped: new Map<number, Measured>() }
  const names = ['ours', 'limit', ...Object.keys(PEERS)]
  say(
    `µs a complaint, medians of ${ROUNDS} interleaved rounds over ${FACTS.toLocaleString('en')} complaints (peers: of ${PEER_ROUNDS}, as many as ${PEER_MS} ms allow; the limit over 2,000 where 5,000 rules name no office)`,
  )
  say(
    'ours gives the rule, all tags and the reason; the limit rule and tags, peers the first rule only, both with the account in plain words given',
  )
  for (const [name, unscoped] of Object.entries(MIXES) as ['scoped' | 'unscoped', number][]) {
    say(name === 'scoped' ? '\nnearly all rules name an office' : '\n5 % of the rules name none')
    say(['rules'.padStart(9), ...names.map((each) => each.padStart(18))].join(''))
    for (const count of COUNTS) {
      const measured = await measure(count, unscoped)
      results[name].set(count, measured)
      const cells = [measured.ours, measured.limit, ...Object.keys(PEERS).map((each) => measured.peers[each])]
      say([count.toLocaleString('en').padStart(9), ...cells.map((each) => shown(each).padStart(18))].join(''))
    }
  }
  const built = building()
  say(
    `\n10,000 rules: compiled in ${built.compile10000Ms.toFixed(0)} ms, one replaced in ${built.replaceRuleMs.toFixed(2)} ms, ${Math.round(built.bytesPerRule)} bytes a rule`,
  )
  const of = (mix: 'scoped' | 'unscoped', count: number): Measured => {
    const measured = results[mix].get(count)
    if (!measured) throw new Error(`${count} rules were not measured`)
    return measured
  }
  const [thousand, tenThousand] = [of('scoped', 1_000), of('scoped', 10_000)]
  const broad = of('unscoped', 10_000)
  return {
    oursToLimit1000: thousand.limit / thousand.ours,
    oursToLimit10000: tenThousand.limit / tenThousand.ours,
    oursToLimitUnscoped10000: broad.limit / broad.ours,
    oursToSift1000: (thousand.peers.sift ?? 0) / thousand.ours,
    oursToJsonRulesEngine1000: (thousand.peers['json-rules-engine'] ?? 0) / thousand.ours,
    costGrowth1000To10000: tenThousand.ours / thousand.ours,
    ...built,
  }
}
