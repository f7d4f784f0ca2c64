import type { Snapshot } from '../directory/snapshot.ts'
import type { TrendSources } from '../trends/roller.ts'
import type { AlertStore } from './store.ts'
import type { WatchStore } from './watch-store.ts'

/** What a night works with. */
export interface NightParts {
  readonly sources: TrendSources
  readonly watches: WatchStore
  readonly alerts: AlertStore
  readonly snapshot: { readonly current: () => Pick<Snapshot, 'directory' | 'policy'> }
}
