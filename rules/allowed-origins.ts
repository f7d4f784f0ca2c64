import { type Directory, leads, officePath } from './directory.ts'

/** An origin as browsers send it: `https://phuong.example`, without a path, in lower case, without the usual port. */
const ORIGIN =
  /^(https?):\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d+)?$/

/** RFC 1918, RFC 4193, loopback, and the names that never leave a network: RFC 6761, RFC 6762, RFC 8375, `.internal`. */
const PRIVATE =
  /^(?:10(?:\.\d+){3}|127(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\]|\[f[cd][0-9a-f:]+\]|(?:.+\.)?(?:localhost|local|internal|home\.arpa))$/
const LOOPBACK = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

export type OriginFault = 'malformed' | 'not-encrypted'

/** Why no office may list this; null when it may. Plain http is for networks that a page does not leave. */
export function originFault(origin: string): OriginFault | null {
  const [, scheme, host = ''] = ORIGIN.exec(origin) ?? []
  if (scheme === undefined) return 'malformed'
  return scheme === 'https' || PRIVATE.test(host) ? null : 'not-encrypted'
}

/** What offices have listed, each for itself. */
export type OriginLists = ReadonlyMap<string, readonly string[]>

interface Listed {
  readonly directory: Directory
  readonly origins: OriginLists
  readonly demonstration: boolean
}

/** Where the desks of an office may be shown: on what it lists, and on what the offices above it list for all below them. */
export const originsOf = (
  { directory, origins }: Pick<Listed, 'directory' | 'origins'>,
  officeId: string,
): string[] => [...new Set(officePath(directory, officeId).flatMap(({ id }) => origins.get(id) ?? []))]

/**
 * Whether a page of this origin may show a desk; without a desk, where any desk may be shown. An empty list means nowhere but on
 * the service's own pages: what asks people for their account appears where the office knows of it, and a first entry takes
 * nothing away from anyone. Data of a demonstration may be tried from the same machine, a file included.
 */
export function mayEmbed(listed: Listed, origin: string, deskCode: string | null): boolean {
  if (listed.demonstration && (origin === 'null' || LOOPBACK.test(origin))) return true
  if (deskCode === null) return [...listed.origins.values()].some((origins) => origins.includes(origin))
  const desk = listed.directory.desks.get(deskCode)
  return desk !== undefined && originsOf(listed, desk.officeId).includes(origin)
}

/** Its head, the heads above it, and administrators say where an office is shown. */
export const mayListOrigins = leads
