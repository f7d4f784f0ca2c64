import { type Because, turnIn } from '../because.ts'
import type { Workload } from '../pool.ts'
import type { Instant } from '../working-calendar.ts'

/** What would stand with whom during a replay, so that pools turn as they would have. Complaints must come in the order filed. */
export class RunningLoad implements Workload {
  readonly #open = new Map<string, number>()
  readonly #turns = new Map<string, Instant>()
  /** Who will be rid of a case when, the next first: a binary heap. */
  readonly #ends: { readonly at: Instant; readonly staffMemberId: string }[] = []

  readonly openWith = (staffMemberId: string): number => this.#open.get(staffMemberId) ?? 0
  readonly lastTurnAt = (staffMemberId: string): Instant | null => this.#turns.get(staffMemberId) ?? null

  /** Lets go of what was settled before this instant. */
  advanceTo(now: Instant): void {
    for (let next = this.#ends[0]; next && next.at <= now; next = this.#ends[0]) {
      this.#open.set(next.staffMemberId, this.openWith(next.staffMemberId) - 1)
      this.#removeFirst()
    }
  }

  /** `until`: when it was settled; infinity while it is open. */
  take(staffMemberId: string, because: Because, at: Instant, until: Instant): void {
    const turn = turnIn(because)
    if (turn !== null) this.#turns.set(turn, at)
    if (until <= at) return
    this.#open.set(staffMemberId, this.openWith(staffMemberId) + 1)
    if (until < Number.POSITIVE_INFINITY) this.#insert({ at: until, staffMemberId })
  }

  #insert(end: { readonly at: Instant; readonly staffMemberId: string }): void {
    const heap = this.#ends
    let i = heap.push(end) - 1
    while (i > 0) {
      const up = (i - 1) >> 1
      const parent = heap[up]
      if (!parent || parent.at <= end.at) break
      heap[i] = parent
      i = up
    }
    heap[i] = end
  }

  #removeFirst(): void {
    const heap = this.#ends
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let i = 0
    for (;;) {
      const [left, right] = [heap[2 * i + 1], heap[2 * i + 2]]
      if (!left) break
      const [least, down] = right && right.at < left.at ? [right, 2 * i + 2] : [left, 2 * i + 1]
      if (last.at <= least.at) break
      heap[i] = least
      i = down
    }
    heap[i] = last
  }
}
