import { parseArgs } from 'node:util'
import { intake } from './intake.ts'

/** Every bench: prints a readable table through `say`, answers its ratios. */
const BENCHES: Readonly<Record<string, (say: (line: string) => void) => Promise<Record<string, number>>>> = { intake }

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
const ratios = await bench((line) => console.log(line))
if (values.json) console.log(JSON.stringify({ bench: name, ratios }))
