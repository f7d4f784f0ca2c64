import type { Asked, Mix } from './mix.ts'
import { type PeerFacts, plainText } from './peers.ts'

export interface LimitAnswer {
  readonly rule: number
  readonly tags: readonly string[]
}

/**
 * The limit: code written for exactly these rules by `new Function`, one function an office and one for rules without. It gives
 * the first rule and all tags, no reason, and is given the account in plain words already. For measuring only: a service that did this would need a hole in its security policy.
 */
export function specialised({ asked, offices }: Mix): (facts: PeerFacts) => LimitAnswer {
  const conditions = asked.map(conditionOf)
  const body = (rules: readonly number[]) =>
    rules
      .map((i) => {
        const { assigns, tags } = asked[i] as Asked
        const acts = [
          assigns ? `if (out.rule > ${i}) out.rule = ${i};` : '',
          ...tags.map(
            (tag) => `if (!out.tags.includes(${JSON.stringify(tag)})) out.tags.push(${JSON.stringify(tag)});`,
          ),
        ]
        return `if (${conditions[i]}) { ${acts.join(' ')} }`
      })
      .join('\n')
  const build = (rules: readonly number[]) =>
    new Function('f', 'out', body(rules)) as (facts: PeerFacts, out: { rule: number; tags: string[] }) => void

  const byOffice = new Map<string, number[]>(offices.map((office) => [office, []]))
  const broad: number[] = []
  asked.forEach((each, i) => {
    if (each.offices.length === 0) broad.push(i)
    for (const office of each.offices) byOffice.get(office)?.push(i)
  })
  const ofOffice = new Map([...byOffice].map(([office, rules]) => [office, build(rules)]))
  const ofAll = build(broad)
  return (facts) => {
    const out = { rule: asked.length, tags: [] as string[] }
    ofOffice.get(facts.office)?.(facts, out)
    ofAll(facts, out)
    return out
  }
}

function conditionOf({ attitudes, serious, services, hours, phrases }: Asked): string {
  const words = (list: readonly string[]) => list.map((word) => JSON.stringify(word))
  return [
    ...(serious ? ['f.severity === "serious"'] : []),
    ...(hours ? [`f.minuteOfDay >= ${hours[0]} && f.minuteOfDay < ${hours[1]}`] : []),
    ...(services.length > 0
      ? [
          `(${words(services)
            .map((word) => `f.service === ${word}`)
            .join(' || ')})`,
        ]
      : []),
    `(${words(attitudes)
      .map((word) => `f.attitudes.includes(${word})`)
      .join(' || ')})`,
    ...(phrases.length > 0
      ? [`(${phrases.map((phrase) => `f.text.includes(${JSON.stringify(plainText(phrase))})`).join(' || ')})`]
      : []),
  ].join(' && ')
}
