import { contract } from '../../service/contract/index.ts'
import type { TestService } from './service.ts'

/** What the examples may speak of: ids that exist in one of the worlds compared. */
export interface Known {
  readonly caseIds: readonly string[]
}

/** The addresses of one GET line: at least one for each way its answer may differ. */
export type Addresses = (known: Known) => readonly string[]

/**
 * Every address behind a GET line of the contract. A line with parameters needs an example of its own; one without is asked
 * bare, and as its examples say besides. Throws for a line that nobody gave an example.
 */
export function everyGet(examples: Readonly<Record<string, Addresses>>, known: Known): string[] {
  return Object.keys(contract).flatMap((endpoint) => {
    const [method, path = ''] = endpoint.split(' ')
    if (method !== 'GET') return []
    const addresses = examples[endpoint]?.(known) ?? []
    if (!path.includes(':')) return [path, ...addresses]
    if (addresses.length === 0)
      throw new Error(`${endpoint} has parameters and no example in tests/service/twins/examples.ts`)
    return [...addresses]
  })
}

/** All that an answer says, but for what differs between two answers to the same question. */
export async function answerTo(service: TestService, url: string, cookies: Record<string, string>): Promise<string> {
  const reply = await service.app.inject({ method: 'GET', url, cookies })
  const { date: _, ...headers } = reply.headers
  return `${reply.statusCode} ${JSON.stringify(headers)} ${reply.body.replace(/"requestId":"[^"]*"/, '')}`
}
