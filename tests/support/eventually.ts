/** Asks again until it holds, or fails with what was last seen. */
export async function eventually<T>(ask: () => Promise<T>, holds: (seen: T) => boolean, within = 30_000): Promise<T> {
  const until = Date.now() + within
  for (;;) {
    const seen = await ask()
    if (holds(seen)) return seen
    if (Date.now() > until) throw new Error(`never came to hold; last seen: ${JSON.stringify(seen)?.slice(0, 500)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
