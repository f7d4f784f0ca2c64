import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ATTACHMENT_BYTES_AT_MOST } from '../contract/attachments.ts'

/** A text that is too long still comes back to whoever typed it: ten times what is taken is read. */
export const FORM_BYTES_AT_MOST = 512 * 1024

interface SentFile {
  readonly content: Buffer
  /** Its end was not read. */
  readonly tooLarge: boolean
}

/** A form as a browser sends it. */
export interface Sent {
  readonly fields: URLSearchParams
  readonly files: readonly SentFile[]
}

/** Of more files than may go along, none is kept; they are read to get at the words behind them. */
const FILES_READ_AT_MOST = 10

export const MULTIPART = {
  limits: {
    files: FILES_READ_AT_MOST,
    fields: 80,
    parts: 90,
    fieldSize: FORM_BYTES_AT_MOST,
    fileSize: ATTACHMENT_BYTES_AT_MOST,
    headerPairs: 20,
  },
  throwFileSizeLimit: false,
} as const

/** Takes the types of forms, and those only, in this scope, and nowhere else of the service. */
export function takeForms(scope: FastifyInstance): void {
  scope.removeContentTypeParser('application/json')
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_BYTES_AT_MOST },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
}

export async function readForm(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) {
    return { fields: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(), files: [] }
  }
  const fields = new URLSearchParams()
  const files: SentFile[] = []
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields.append(part.fieldname, String(part.value))
    } else {
      const content = await part.toBuffer()
      // An empty file field is sent as a file without a name.
      if (part.filename) files.push({ content, tooLarge: part.file.truncated })
    }
  }
  return { fields, files }
}

/** As typed, but with the line ends that the elements send: a browser sends a form with those of 1981. */
export const textIn = (fields: URLSearchParams, name: string): string =>
  (fields.get(name) ?? '').replace(/\r\n?/g, '\n')

/** The word of a list that a field holds, or null. */
export const wordIn = <Word extends string>(words: readonly Word[], given: string | null): Word | null =>
  words.find((word) => word === given) ?? null
