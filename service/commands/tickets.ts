import { parseArgs } from 'node:util'
import { PUBLIC_SERVICES } from '../../rules/vocabulary.ts'
import { readConfig } from '../config.ts'
import { deskKeyFor, GOOD_FOR, mintVisitToken } from '../ratings/visit-token.ts'
import { openInstallation } from './installation.ts'

const USAGE = `npm run tickets -- --desk HK-01 [--count 10] [--service certification]    visit tokens, as addresses to rate at
npm run tickets -- --desk HK-01 --key                                       the key for its queue system`

const { values } = parseArgs({
  options: {
    desk: { type: 'string' },
    count: { type: 'string', default: '10' },
    service: { type: 'string' },
    key: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const service = PUBLIC_SERVICES.find((word) => word === values.service) ?? null
if (values.desk === undefined || !Number.isInteger(count) || count < 1 || count > 500 || (values.service && !service)) {
  console.error(`${USAGE}\n\nServices: ${PUBLIC_SERVICES.join(', ')}`)
  process.exit(2)
}

const config = readConfig(process.env)
const installation = await openInstallation(config)
try {
  const { stores, keys } = installation
  const known = await stores.directory.load()
  const desk = known?.directory.desks.get(values.desk)
  if (!desk) {
    console.error(`No desk ${values.desk}. Desks: ${[...(known?.directory.desks.keys() ?? [])].join(', ')}`)
    process.exitCode = 1
  } else if (values.key) {
    console.log(deskKeyFor(keys, desk.code))
  } else {
    const hour = new Date()
    console.log(
      `${count} visits at ${desk.code} ${desk.name.vi}, each good for one rating until ${new Date(hour.getTime() + GOOD_FOR).toISOString()}:\n`,
    )
    for (let i = 0; i < count; i++) {
      console.log(
        `${config.publicUrl}/d/${desk.code}#visit=${mintVisitToken(keys, { deskCode: desk.code, service, hour })}`,
      )
    }
  }
} finally {
  await installation.close()
}
