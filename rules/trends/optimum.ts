/** A concave-enough function of two variables at a point, with its derivatives. */
export interface Surface {
  readonly value: number
  readonly gradient: readonly [number, number]
  /** ∂²/∂x², ∂²/∂x∂y, ∂²/∂y². */
  readonly curvature: readonly [number, number, number]
}

/** Newton's method for a maximum, damped where the surface is not concave or a step does not climb. */
export function maximise(
  surface: (x: number, y: number) => Surface,
  start: readonly [number, number],
  limit: number,
): readonly [number, number] {
  let [x, y] = start
  let here = surface(x, y)
  let damping = 0
  for (let step = 0; step < 500; step++) {
    const [gx, gy] = here.gradient
    const [hxx, hxy, hyy] = here.curvature
    const a = hxx - damping
    const d = hyy - damping
    const determinant = a * d - hxy * hxy
    if (!(determinant > 0 && a < 0)) {
      damping = Math.max(2 * damping, 1e-6 * (Math.abs(hxx) + Math.abs(hyy)) + 1e-12)
      continue
    }
    const dx = -(d * gx - hxy * gy) / determinant
    const dy = -(a * gy - hxy * gx) / determinant
    const size = Math.max(Math.abs(dx), Math.abs(dy))
    const shrink = size > 2 ? 2 / size : 1
    const next = surface(x + shrink * dx, y + shrink * dy)
    if (next.value < here.value && size > 1e-9) {
      damping = Math.max(4 * damping, 1e-3 * (Math.abs(hxx) + Math.abs(hyy)) + 1e-9)
      continue
    }
    x += shrink * dx
    y += shrink * dy
    here = next
    damping = damping < 1e-9 ? 0 : damping / 4
    if (size < 1e-12 || Math.max(x, y) > limit) break
  }
  return [x, y]
}

/** The x in [low, high] with f(x) = 0 for an increasing f: regula falsi of Illinois, with bisection behind it. */
export function rootOfIncreasing(f: (x: number) => number, low: number, high: number, tolerance: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa >= 0) return a
  if (fb <= 0) return b
  let side = 0
  for (let step = 0; step < 200 && b - a > tolerance; step++) {
    const straight = (a * fb - b * fa) / (fb - fa)
    const x = step % 4 === 3 || !(straight > a && straight < b) ? (a + b) / 2 : straight
    const fx = f(x)
    if (fx === 0) return x
    if (fx < 0) {
      if (side === -1) fb /= 2
      ;[a, fa, side] = [x, fx, -1]
    } else {
      if (side === 1) fa /= 2
      ;[b, fb, side] = [x, fx, 1]
    }
  }
  return (a + b) / 2
}
