import { expectedSteps } from './linear-system.ts'
import { at } from './numbers.ts'
import { poissonProbability } from './poisson.ts'

export interface PoissonCusumChart {
  /** Reference value and threshold, both multiples of 1/m. */
  readonly k: number
  readonly h: number
  /** Denominator of the lattice; 1 where k and h are whole. */
  readonly m?: number
  readonly mu: number
}

/** Average run length from zero of S = max(0, S + X − k), X ~ Poisson(μ), signalling at S ≥ h: exact (Lucas 1985). */
export function poissonCusumRunLength({ k, h, m = 1, mu }: PoissonCusumChart): number {
  const size = Math.round(h * m)
  const down = Math.round(k * m)
  const most = Math.ceil((size + down) / m)
  const chance = Array.from({ length: most + 1 }, (_, x) => poissonProbability(x, mu))
  const steps = expectedSteps(size, Math.min(down, size), size, (from, add) => {
    for (let x = 0; x <= most; x++) {
      const to = Math.max(0, from + x * m - down)
      if (to < size) add(to, at(chance, x))
    }
  })
  return at(steps, 0)
}

export interface BernoulliCusumChart {
  /** A low rating adds m − 1, any other takes 1 away. */
  readonly m: number
  readonly h: number
  readonly p: number
}

/** Average run length, in ratings, of the whole-number Bernoulli CUSUM signalling at h: exact (Reynolds and Stoumbos 1999). */
export function bernoulliCusumRunLength({ m, h, p }: BernoulliCusumChart): number {
  const steps = expectedSteps(h, 1, Math.min(m - 1, h), (from, add) => {
    add(Math.max(0, from - 1), 1 - p)
    if (from + m - 1 < h) add(from + m - 1, p)
  })
  return at(steps, 0)
}
