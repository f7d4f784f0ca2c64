import { linksOf } from '../../../rules/permission.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import type { Scene } from '../scene.ts'
import type { Effect } from './effect.ts'

export function linked(other: string, { document, log }: Scene): Effect | Refusal {
  if (other === document._id) return refuse('not-linkable')
  const links = linksOf(log)
  return links.includes(other) ? refuse('already-linked') : { facts: { other }, links: [...links, other] }
}

export function unlinked(other: string, { log }: Scene): Effect | Refusal {
  const links = linksOf(log)
  return links.includes(other)
    ? { facts: { other }, links: links.filter((each) => each !== other) }
    : refuse('not-linked')
}
