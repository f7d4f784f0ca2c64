import type { Cell } from '../../rules/publication/index.ts'
import { PUBLIC_SERVICES } from '../../rules/vocabulary.ts'
import type { PublishedMonth } from '../contract/publication.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { KeptEdition } from './store.ts'

const figureOf = (cell: Cell | null) =>
  cell && { n: cell.n, satisfied: Math.round((cell.satisfied / cell.n) * 1_000) / 10 }

const ORDER: readonly string[] = [...PUBLIC_SERVICES, 'unknown']
const byName = new Intl.Collator('vi').compare

/** Offices by name, services in the order of the vocabulary: no order says who did better. */
export function publishedMonthOf(edition: KeptEdition, { directory }: Snapshot): PublishedMonth {
  return {
    month: edition.month,
    publishedAt: edition.publishedAt.toISOString(),
    restatedAt: edition.restatedAt.map((at) => at.toISOString()),
    offices: Object.entries(edition.rows)
      .map(([officeId, { total, parts }]) => ({
        officeId,
        name: { ...(directory.offices.get(officeId)?.name ?? { vi: officeId, en: officeId }) },
        total: figureOf(total),
        services: Object.keys(parts)
          .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
          .map((service) => ({ service, figure: figureOf(parts[service] ?? null) })),
      }))
      .sort((a, b) => byName(a.name.vi, b.name.vi)),
  }
}
