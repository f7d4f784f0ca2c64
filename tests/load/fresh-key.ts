import { randomBytes } from 'node:crypto'

export const freshKey = (): string => randomBytes(24).toString('base64url')
