export interface Nodes {
  readonly x: readonly number[]
  readonly w: readonly number[]
}

/** Gauss–Legendre nodes and weights on [low, high], the roots of the polynomial by Newton's method. */
export function legendreNodes(count: number, low: number, high: number): Nodes {
  const half = (high - low) / 2
  const middle = (high + low) / 2
  const nodes = Array.from({ length: count }, (_, i) => {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (count + 0.5))
    let slope = 1
    for (let step = 0; step < 100; step++) {
      let [before, value] = [0, 1]
      for (let n = 1; n <= count; n++) [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n]
      slope = (count * (x * value - before)) / (x * x - 1)
      const move = value / slope
      x -= move
      if (Math.abs(move) < 1e-15) break
    }
    return { x: middle + half * x, w: (2 * half) / ((1 - x * x) * slope * slope) }
  })
  return { x: nodes.map((node) => node.x), w: nodes.map((node) => node.w) }
}
