import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Policy } from '../../rules/policy.ts'
import { repositoryRoot } from '../pages/repository-root.ts'
import { checkText } from './reading/check.ts'

/** Three policies that come with the project, to begin from; each is a file that anyone can read. */
export const SHIPPED = ['city', 'law-on-complaints', 'small-office'] as const
export type Shipped = (typeof SHIPPED)[number]

export const shippedFile = (name: Shipped): string => join(repositoryRoot(), 'service/policies/shipped', `${name}.yaml`)

export const shippedText = (name: Shipped): string => readFileSync(shippedFile(name), 'utf8')

/** As a policy of this version. Throws when the file has faults, which a test excludes. */
export function shippedPolicy(name: Shipped, version: number): Policy {
  const checked = checkText(shippedText(name), 'yaml', { version, people: null })
  if ('faults' in checked) throw new Error(`${name}.yaml: ${JSON.stringify(checked.faults[0])}`)
  return checked.policy
}
