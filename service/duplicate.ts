const DUPLICATE_KEY = 11_000

/** An insert, or an upsert whose guard did not match, that met what another wrote before. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY
