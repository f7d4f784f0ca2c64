import { type ProblemCode, problems } from './contract/index.ts'

/** The API cannot serve this request, for a reason in the table. Anything else that is thrown is a crash. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly retryAfterSeconds: number | undefined

  constructor(code: ProblemCode, options: { retryAfterSeconds?: number; cause?: unknown } = {}) {
    super(problems[code].title, { cause: options.cause })
    this.code = code
    this.status = problems[code].status
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}
