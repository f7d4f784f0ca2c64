/** Share of the differences between colleagues that is real rather than chance, for n ratings of share p: τ²/(τ² + (1 − p)/(np)). */
export const reliability = (n: number, p: number, tau2: number): number =>
  n > 0 && tau2 > 0 ? tau2 / (tau2 + (1 - p) / (n * p)) : 0

/** The number of ratings that gives a wanted reliability. */
export const ratingsForReliability = (wanted: number, p: number, tau2: number): number =>
  ((wanted / (1 - wanted)) * (1 - p)) / (p * tau2)
