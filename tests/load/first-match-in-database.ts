import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Collection, MongoClient } from 'mongodb'
import { assigneeKey } from '../../rules/assignee.ts'
import { check, databaseQuestion, predicateOf } from '../../rules/condition/index.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import type { Policy, Rule } from '../../rules/policy.ts'
import { storedFacts } from '../../rules/routing/index.ts'
import { openStores } from '../../service/embedded/stores.ts'

interface Stored {
  readonly _id: number
  readonly facts: object
}

/** Asked side by side, so that the engine and the driver wait for each other less. */
const QUESTIONS_AT_ONCE = 8

/**
 * Which complaints two policies send elsewhere, as the database itself answers: one query a rule over the stored facts, the
 * first rule of each policy to select a complaint deciding. Only what asks for sealed words is asked again in memory.
 */
export async function differenceInDatabase(
  facts: readonly FactsWithWords[],
  [from, to]: readonly [Policy, Policy],
  say: (line: string) => void,
): Promise<number[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'langnghe-bench-'))
  const stores = await openStores({
    mongodbUri: undefined,
    redisUrl: undefined,
    dataDirectory,
    cacheDirectory: resolve('data/cache'),
  })
  const client = await new MongoClient(stores.mongodbUri, { retryWrites: false }).connect()
  try {
    const complaints = client.db('bench').collection<Stored>('complaints')
    await store(complaints, facts)
    const selected = new Map<Rule, readonly number[]>()
    const rules = [...new Set([...from.rules, ...to.rules])]
    let asked = 0
    const askNext = async (): Promise<void> => {
      for (let rule = rules.pop(); rule; rule = rules.pop()) {
        selected.set(rule, await select(complaints, rule, facts))
        asked += 1
        if (asked % 2_500 === 0) say(`${asked} rules asked of the database …`)
      }
    }
    await Promise.all(Array.from({ length: QUESTIONS_AT_ONCE }, askNext))

    const [before, after] = [from, to].map((policy) => firstMatches(policy, selected, facts.length))
    return facts.flatMap((_, id) => (before?.[id] === after?.[id] ? [] : [id]))
  } finally {
    await client.close()
    await stores.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}

async function store(complaints: Collection<Stored>, facts: readonly FactsWithWords[]): Promise<void> {
  for (let i = 0; i < facts.length; i += 5_000) {
    await complaints.insertMany(facts.slice(i, i + 5_000).map((each, n) => ({ _id: i + n, facts: storedFacts(each) })))
  }
  await complaints.createIndex({ 'facts.office': 1 })
  await complaints.createIndex({ 'facts.officePath': 1 })
}

async function select(
  complaints: Collection<Stored>,
  rule: Rule,
  facts: readonly FactsWithWords[],
): Promise<readonly number[]> {
  const checked = check(rule.when)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults[0]))
  const { filter, needsWords } = databaseQuestion(checked.expression)
  const found = await complaints.find(filter, { projection: { _id: 1 } }).toArray()
  const ids = found.map(({ _id }) => _id)
  if (!needsWords) return ids
  const matches = predicateOf(checked.expression)
  return ids.filter((id) => {
    const told = facts[id]
    return told !== undefined && matches(told)
  })
}

function firstMatches(
  policy: Policy,
  selected: ReadonlyMap<Rule, readonly number[]>,
  count: number,
): (string | undefined)[] {
  const answers: (string | undefined)[] = Array.from({ length: count })
  for (const rule of policy.rules) {
    if (rule.then.assign === undefined) continue
    for (const id of selected.get(rule) ?? []) answers[id] ??= assigneeKey(rule.then.assign)
  }
  return answers
}
