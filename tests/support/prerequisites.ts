import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findProgram } from '../../service/embedded/program.ts'

interface Prerequisite {
  programs: readonly string[]
  debianPackage: string
}

/** The browser that the widgets and the journeys are tried in. */
const CHROMIUM: Prerequisite = {
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debianPackage: 'chromium',
}
const REDIS: Prerequisite = { programs: ['redis-server', 'valkey-server'], debianPackage: 'redis-server' }

const missingPackages = (searchPath: string) =>
  [CHROMIUM, REDIS]
    .filter(({ programs }) => findProgram(programs, searchPath) === undefined)
    .map(({ debianPackage }) => debianPackage)

// Debian starts the services it installs. SYSTEMD_OFFLINE keeps the new redis-server package from taking port 6379:
// the tests start servers of their own.
const APT_ENVIRONMENT = { DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1', LC_ALL: 'C.UTF-8' }
const WORTH_SHOWING = /^(Need to get|Setting up|E:|W:)/

const aptGet = (args: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    console.log(`> apt-get ${args.join(' ')}`)
    const apt = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env: { ...process.env, ...APT_ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [apt.stdout, apt.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (WORTH_SHOWING.test(line)) console.log(`  ${line}`)
      })
    }
    apt.once('error', reject)
    apt.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`apt-get ended with ${code}`))))
  })

/**
 * Installs the programs that the tests need and the machine lacks, which takes root and apt-get.
 * Answers a sentence to show when it cannot, nothing when all is there.
 */
export const installPrerequisites = async (searchPath: string): Promise<string | undefined> => {
  const wanted = missingPackages(searchPath)
  if (wanted.length === 0) return undefined
  const byHand = `The tests need ${wanted.join(' and ')}: please install (on Debian: apt-get install ${wanted.join(' ')}).`
  if (process.getuid?.() !== 0 || findProgram(['apt-get'], searchPath) === undefined) return byHand
  console.log(`Installing ${wanted.join(' and ')}, once; this takes about a minute.`)
  try {
    await aptGet(['update'])
    await aptGet(['install', '-y', '--no-install-recommends', ...wanted])
  } catch (failure) {
    return `${failure instanceof Error ? failure.message : failure}. ${byHand}`
  }
  return missingPackages(searchPath).length === 0 ? undefined : byHand
}
