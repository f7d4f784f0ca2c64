import type { PublicService } from '../../rules/vocabulary.ts'
import type { DeskView } from '../../service/contract/index.ts'

/** What the desk does, when that is one thing only. */
export function onlyServiceOf(desk: DeskView | null | undefined): PublicService | null {
  const [service, ...others] = desk?.services ?? []
  return service && others.length === 0 ? service : null
}
