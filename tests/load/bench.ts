import { parseArgs } from 'node:util'

/** Prints a readable table through `say`, answers its ratios. */
export type Bench = (say: (line: string) => void) => Promise<Record<string, number>>

/** Loaded when asked for: what one bench measures against is no business of another. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  analysis: async () => (await import('./analysis.ts')).analysis,
  widgets: async () => (await import('./widgets.ts')).widgets,
  intake: async () => (await import('./intake.ts')).intake,
  rules: async () => (await import('./rules.ts')).rules,
  deadlines: async () => (await import('./deadlines/deadlines.ts')).deadlines,
  simulate: async () => (await import('./simulate.ts')).simulate,
  fairness: async () => (await import('./fairness/fairness.ts')).fairness,
  trends: async () => (await import('./trends/trends.ts')).trends,
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const [name = ''] = positionals
const bench = BENCHES[name]
if (!bench) {
  console.error(`npm run bench -- NAME [--json], where NAME is one of: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
const ratios = await (await bench())((line) => console.log(line))
if (values.json) console.log(JSON.stringify({ bench: name, ratios }))
