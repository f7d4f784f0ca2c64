import { DEMONSTRATION_PASSWORD } from './commands/seeding.ts'
import type { Config } from './config.ts'
import type { Snapshot } from './directory/snapshot.ts'
import type { Stores } from './embedded/stores.ts'

interface Started {
  readonly config: Config
  readonly stores: Stores
  readonly lettersKept: boolean
  readonly snapshot: Snapshot
  readonly accounts: readonly { readonly _id: string; readonly staffMemberId: string }[]
}

const KIND: Readonly<Record<Stores['mongodb'] | Stores['redis'], string>> = {
  yours: 'yours',
  mongod: 'mongod of this machine',
  embedded: 'embedded',
  'redis-server': 'redis-server of this machine',
  'valkey-server': 'valkey-server of this machine',
}

/** The one short screen of a start: what to open, who can sign in, where the letters land. */
export function welcome({ config, stores, lettersKept, snapshot, accounts }: Started): string {
  const { publicUrl } = config
  const { directory, demonstration } = snapshot
  const [desk] = directory.desks.keys()
  const lines = [
    '',
    `  Lắng Nghe listens at ${publicUrl}${demonstration ? '   (demonstration data)' : ''}`,
    '',
    ...(desk === undefined
      ? []
      : [`  A citizen at a desk   ${publicUrl}/d/${directory.desks.has('HK-01') ? 'HK-01' : desk}`]),
    `  Follow a complaint    ${publicUrl}/track`,
    `  Supervisors, staff    ${publicUrl}/console`,
    `  In a foreign page     ${publicUrl}/demo`,
    `  The API, to try       ${publicUrl}/api/docs`,
    `  Letters               ${lettersKept ? `${publicUrl}/letters` : 'through your SMTP server'}`,
    '',
  ]
  if (demonstration) {
    lines.push(`  Sign in with the password ${DEMONSTRATION_PASSWORD} as`)
    for (const { _id, staffMemberId } of accounts) {
      const person = directory.staff.get(staffMemberId)
      lines.push(`    ${_id.padEnd(20)} ${person?.post.vi ?? ''}`)
    }
    lines.push('')
  }
  lines.push(
    `  Database: ${KIND[stores.mongodb]}. Queue: ${KIND[stores.redis]}. Kept in ${config.dataDirectory}. Ctrl-C stops.`,
    '',
  )
  return lines.join('\n')
}
