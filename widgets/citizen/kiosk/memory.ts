import type { KioskVisits, NewRating } from '../../../service/contract/index.ts'

/** What makes this device the kiosk of its desk. */
export interface Device {
  readonly kioskId: string
  readonly key: string
}

/** What was last heard from the service, for as long as there is no line. */
export interface Heard extends Pick<KioskVisits, 'desk' | 'phoneAddress'> {
  /** The clock of the service, less the clock of this device, in ms. */
  readonly ahead: number
}

/** A rating on its way, under the key that makes it one however often it is sent. */
export interface Waiting {
  readonly key: string
  readonly body: NewRating
  /** How often the service would not have it. */
  readonly refusals: number
}

interface Visit {
  readonly token: string
  readonly hour: number
  /** In this order they are used up. */
  readonly place: number
  readonly spent: boolean
}

const HOUR = 3_600_000
/** Tokens of hours gone by so long serve nothing any more. */
const HOURS_KEPT = 48

export type Memory = Awaited<ReturnType<typeof openMemory>>

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** What this device keeps of its desk, in IndexedDB, which plain http has as well. Rejects where a browser keeps nothing. */
export async function openMemory(desk: string) {
  const opening = indexedDB.open(`langnghe-kiosk-${desk}`, 1)
  opening.onupgradeneeded = () => {
    const { result } = opening
    result.createObjectStore('settings')
    result.createObjectStore('waiting', { keyPath: 'key' })
    result.createObjectStore('visits', { keyPath: 'token' }).createIndex('hour', 'hour')
  }
  const database = await settled(opening)

  const reads = <T>(store: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    settled(ask(database.transaction(store).objectStore(store)))

  /** All of it or nothing, and on the disk before it is said to be done: a plug may be pulled at any moment. */
  const writes = (stores: readonly string[], write: (stores: (name: string) => IDBObjectStore) => unknown) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
      write((name) => transaction.objectStore(name))
    })

  /** Marks the next visit of this hour as used, within a transaction, and hands its token on; null when there is none left. */
  const spend = (visits: IDBObjectStore, hour: number, then: (token: string | null) => void) => {
    const all: IDBRequest<Visit[]> = visits.index('hour').getAll(hour)
    all.onsuccess = () => {
      const [next] = all.result.filter(({ spent }) => !spent).sort((a, b) => a.place - b.place)
      if (next) visits.put({ ...next, spent: true })
      then(next?.token ?? null)
    }
  }

  return {
    device: () => reads<Device | undefined>('settings', (store) => store.get('device')),
    heard: () => reads<Heard | undefined>('settings', (store) => store.get('heard')),
    waiting: () => reads<Waiting[]>('waiting', (store) => store.getAll()),
    count: () => reads('waiting', (store) => store.count()),

    enrol: (device: Device) => writes(['settings'], (store) => store('settings').put(device, 'device')),

    /** The service's word on what can still be rated; what was used here and has not arrived yet stays used. */
    hear: (heard: Heard, issued: KioskVisits['visits'], now: number) =>
      writes(['settings', 'visits'], (store) => {
        store('settings').put(heard, 'heard')
        const visits = store('visits')
        const all: IDBRequest<Visit[]> = visits.getAll()
        all.onsuccess = () => {
          const spent = all.result.filter((visit) => visit.spent && visit.hour > now / HOUR - HOURS_KEPT)
          const used = new Set(spent.map(({ token }) => token))
          visits.clear()
          for (const visit of spent) visits.put(visit)
          for (const { hour, tokens } of issued) {
            for (const [place, token] of tokens.entries()) {
              if (!used.has(token)) visits.put({ token, hour, place, spent: false })
            }
          }
        }
      }),

    /** Keeps a rating together with the visit it uses up. */
    keep: (key: string, body: NewRating, at: number) =>
      writes(['visits', 'waiting'], (store) =>
        spend(store('visits'), Math.floor(at / HOUR), (visitToken) =>
          store('waiting').add({ key, body: { ...body, ...(visitToken ? { visitToken } : {}) }, refusals: 0 }),
        ),
      ),

    /** A visit to be rated elsewhere. */
    async handOut(at: number): Promise<string | null> {
      let token: string | null = null
      await writes(['visits'], (store) =>
        spend(store('visits'), Math.floor(at / HOUR), (spent) => {
          token = spent
        }),
      )
      return token
    },

    change: (waiting: Waiting) => writes(['waiting'], (store) => store('waiting').put(waiting)),
    drop: (key: string) => writes(['waiting'], (store) => store('waiting').delete(key)),
  }
}
