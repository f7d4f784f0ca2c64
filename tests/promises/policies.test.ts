import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { SHIPPED, shippedFile } from '../../service/policies/shipped.ts'

const root = resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'langnghe-policies-'))

function check(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'service/commands/policy.ts', 'check', ...files],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, said: stdout + stderr }
}
function written(name: string, text: string): string {
  const file = join(scratch, name)
  writeFileSync(file, text)
  return file
}

test('npm run policy -- check passes the three policies that come along', () => {
  const { status, said } = check(...SHIPPED.map(shippedFile))
  expect([status, said]).toEqual([0, expect.stringContaining('can run')])
  expect(said).not.toContain('to mend')
})

test('every example of docs/policies.md passes it', () => {
  const text = readFileSync(join(root, 'docs/policies.md'), 'utf8')
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, example = ''], i) =>
    written(`${i}.yaml`, example),
  )
  expect(examples.length).toBeGreaterThan(3)
  const { status, said } = check(...examples)
  expect([status, said]).toEqual([0, expect.any(String)])
})

test('a fault ends it with 1, the place, the rule and the word that was meant', () => {
  const file = written(
    'faulty.yaml',
    readFileSync(shippedFile('city'), 'utf8').replace('severity: serious', 'severty: serious'),
  )
  const { status, said } = check(file)
  expect(status).toBe(1)
  expect(said).toMatch(/faulty\.yaml:\d+:\d+ {2}rule serious-attitude, rules\.0\.when\.severty: .*“severity”/)
})

test('a fault in JSON ends it with 1 and its line too', () => {
  const policy = { name: { vi: 'A', en: 'B' }, rules: [{ id: 'all', then: { assign: 'office-hed' } }] }
  const { status, said } = check(written('faulty.json', JSON.stringify(policy, null, 2)))
  expect(status).toBe(1)
  expect(said).toMatch(/faulty\.json:10:\d+ {2}rule all, .*“office-head”/)
})

test('the same policy as JSON is read as well, and what is no file says so', () => {
  const json = written(
    'small.json',
    JSON.stringify({ name: { vi: 'A', en: 'B' }, rules: [{ id: 'all', then: { assign: 'office-head' } }] }),
  )
  expect(check(json).status).toBe(0)
  expect(check(join(scratch, 'nowhere.yaml'))).toMatchObject({ status: 1, said: expect.stringContaining('ENOENT') })
})
