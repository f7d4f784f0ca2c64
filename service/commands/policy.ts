import { readFileSync, statSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { LONGEST_POLICY_TEXT, type TextFormat } from '../contract/policy-document.ts'
import { checkText, type PolicyTextFault } from '../policies/reading/check.ts'
import { pathText } from '../policies/reading/place.ts'
import { sentenceOf } from '../policies/reading/sentences.ts'

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
  const { policy } = checked
  console.log(`${shown}: “${policy.name.en}” can run: ${policy.rules.length} rules, no fault.`)
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

function formatOf(file: string): TextFormat {
  return extname(file).toLowerCase() === '.json' ? 'json' : 'yaml'
}

function inOneLine(file: string, fault: PolicyTextFault): string {
  const { line, column } = fault.place
  const where = [fault.rule === null ? null : `rule ${fault.rule}`, pathText(fault.path) || null].filter(Boolean)
  return `${file}:${line}:${column}  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${sentenceOf(fault).en}`
}
