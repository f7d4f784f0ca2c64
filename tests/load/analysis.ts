import { type Analysis, analyse } from '../../rules/analysis/analyse.ts'
import { REMARK_KINDS } from '../../rules/analysis/kinds.ts'
import type { Remark } from '../../rules/analysis/remark.ts'
import type { Directory } from '../../rules/directory.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import type { Policy } from '../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy, route } from '../../rules/routing/index.ts'
import { difference } from '../../rules/simulate/difference.ts'
import { bigCity, manyFacts, manyRules, policyWith } from './big-city.ts'
import { differenceInDatabase } from './first-match-in-database.ts'
import { median } from './median.ts'

const ROUNDS = 5
const OFFICES = 2_000
const RULES = 10_000
const COMPLAINTS = 100_000
/** Rules of the draft that are not those of the active policy. */
const CHANGED = 200

const timed = <T>(act: () => T): { took: number; answer: T } => {
  const began = performance.now()
  const answer = act()
  return { took: performance.now() - began, answer }
}

function compiled(policy: Policy): CompiledPolicy {
  const result = compilePolicy(policy)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults[0]))
  return result
}

function analysed(policy: Policy, directory: Directory): Analysis {
  const result = analyse(policy, { directory })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults[0]))
  return result
}

/** Analysis of a large draft, replay of history through it, and what it would route differently: medians, and what came out is checked. */
export async function analysis(say: (line: string) => void): Promise<Record<string, number>> {
  const directory = bigCity(OFFICES)
  const rules = manyRules(directory, RULES, 20_261_124)
  const other = manyRules(directory, RULES, 7)
  const every = Math.floor(RULES / CHANGED)
  const active = policyWith(rules, 1)
  const draft = policyWith(
    rules.map((rule, i) => (i % every === 1 ? { ...(other[i] ?? rule), id: rule.id } : rule)),
    2,
  )
  const facts = manyFacts(directory, COMPLAINTS, 3)
  const complaints = facts.map((each, i) => ({ id: String(i), facts: each }))
  const [from, to] = [compiled(active), compiled(draft)]

  const took = { analyse: [] as number[], replay: [] as number[], difference: [] as number[] }
  let remarks: Analysis | null = null
  let answers: (string | null)[] = []
  let moved: readonly { readonly id: string }[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    say(round === 0 ? 'warming up …' : `round ${round} of ${ROUNDS} …`)
    const one = timed(() => analysed(draft, directory))
    const two = timed(() => facts.map((each) => route(to, each).because.rule))
    const three = timed(() => difference(from, to, complaints))
    remarks = one.answer
    answers = two.answer
    moved = three.answer
    if (round === 0) continue
    took.analyse.push(one.took)
    took.replay.push(two.took)
    took.difference.push(three.took)
  }
  const apart = compiled(policyWith(other, 3))
  const whole = median([1, 2, 3].map(() => timed(() => difference(from, apart, complaints)).took))
  if (!remarks) throw new Error('nothing was analysed')

  say(`\n${RULES} rules, ${OFFICES} offices, ${COMPLAINTS} complaints`)
  say(
    `remarks: ${REMARK_KINDS.flatMap((kind) => (remarks.counts[kind] ? `${kind} ${remarks.counts[kind]}` : [])).join(', ')}`,
  )
  const falsely = saidNeverToAssign(remarks, answers)
  say(`called unreachable or shadowed, and yet assigning one of the ${COMPLAINTS} complaints: ${falsely}`)
  const { checked, wrong } = witnessesOf(remarks.remarks, to)
  say(`witnesses put to the router: ${checked}, of which it answers otherwise: ${wrong}`)
  say(`complaints that go elsewhere under the draft: ${moved.length}; asking the database the same …`)
  const stored = await differenceInDatabase(facts, [active, draft], say)
  if (stored.join() !== moved.map(({ id }) => id).join()) throw new Error('the database answers otherwise')
  say(`the database names the same ${stored.length}`)
  if (falsely + wrong > 0) throw new Error('the analysis claims what is not so')

  const ratios = {
    analyse10000Ms: Math.round(median(took.analyse)),
    replay100000Ms: Math.round(median(took.replay)),
    difference100000Ms: Math.round(median(took.difference)),
  }
  say(
    `\nanalysis ${ratios.analyse10000Ms} ms, replay of the rules ${ratios.replay100000Ms} ms, difference ${ratios.difference100000Ms} ms (${CHANGED} rules changed; of two policies with no rule in common ${Math.round(whole)} ms)`,
  )
  return ratios
}

function saidNeverToAssign({ remarks }: Analysis, answers: readonly (string | null)[]): number {
  const assigning = new Set(answers)
  const never = remarks.filter(({ kind }) => kind === 'unreachable' || kind === 'shadowed')
  return never.filter(({ rules: [id] }) => id !== undefined && assigning.has(id)).length
}

/** Whether the router answers each witness by the rule it is said to show. */
function witnessesOf(remarks: readonly Remark[], policy: CompiledPolicy): { checked: number; wrong: number } {
  const shown = remarks.flatMap(({ witness }) => witness ?? [])
  const answers = (facts: FactsWithWords) => route(policy, facts).because.rule
  return {
    checked: shown.length,
    wrong: shown.filter(({ facts, decidedBy }) => answers(facts) !== (decidedBy?.rule ?? null)).length,
  }
}
