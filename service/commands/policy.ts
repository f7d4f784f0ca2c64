import { readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { LONGEST_POLICY_TEXT } from '../contract/policy-document.ts'
import { checkText } from '../policies/reading/check.ts'
import { imaginedDirectory } from '../policies/reading/imagined.ts'
import { formatOf, inOneLine } from '../policies/reading/lines.ts'
import { remarksOf } from '../policies/reading/report.ts'

const USAGE = `npm run policy -- check FILE.yaml [FILE.json …]

Reads policies written in YAML or JSON. Exit 1, with file:line:column, rule and place for each fault; exit 0 when every file
can run, with what the analysis finds printed as warnings. Nothing is stored and no database is needed.`

const { positionals } = parseArgs({ allowPositionals: true })
const [verb, ...files] = positionals
if (verb !== 'check' || files.length === 0) {
  console.error(USAGE)
  process.exit(2)
}
for (const file of files) if (!check(file)) process.exitCode = 1

function check(file: string): boolean {
  const shown = relative(process.cwd(), file)
  const text = readWhole(file)
  if (text === null) return false
  const checked = checkText(text, formatOf(file), { version: 1, people: null })
  if ('faults' in checked) {
    for (const fault of checked.faults) console.error(inOneLine(shown, fault))
    console.error(`${shown}: ${checked.faults.length === 1 ? '1 fault' : `${checked.faults.length} faults`}.`)
    return false
  }
  const { policy, placeOf } = checked
  const { remarks } = remarksOf(policy, imaginedDirectory(policy), placeOf)
  for (const { weight, line, says } of remarks) console.log(`${shown}:${line ?? 1}  ${weight}: ${says.en}`)
  console.log(`${shown}: “${policy.name.en}” can run: ${policy.rules.length} rules, no fault${summary(remarks)}.`)
  return true
}

function readWhole(file: string): string | null {
  try {
    // Four bytes a character at most: what is larger is not read at all.
    if (statSync(file).size <= 4 * LONGEST_POLICY_TEXT) return readFileSync(file, 'utf8')
    console.error(`${file}: larger than a policy may be.`)
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
  }
  return null
}

/** A fault of the analysis keeps a policy from being proposed, not from being read. */
function summary(remarks: readonly { readonly weight: string }[]): string {
  const blocking = remarks.filter(({ weight }) => weight === 'fault').length
  if (blocking > 0) return `; ${blocking} to mend before it can be proposed`
  return remarks.length > 0 ? `; ${remarks.length} to look at` : ''
}
