import { html, nothing, type TemplateResult } from 'lit/html.js'
import { css } from '../../css.ts'
import { faultBeside } from '../faults.ts'
import type { Phrases } from '../phrases.ts'
import { type Attached, FILES_AT_MOST, nameOf } from './attached.ts'
import { redrawn } from './photo.ts'
import { upload } from './upload.ts'

const BYTES_AT_MOST = 5 * 1024 * 1024

export const attachStyles = css`
  .files {
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.5rem 0;
    border-top: 1px solid var(--line);
  }
  .files canvas {
    width: 3rem;
    height: 3rem;
    object-fit: cover;
    border-radius: calc(var(--radius) * 0.4);
  }
  .files span {
    flex: 1 1 8rem;
  }
  input[type='file'] {
    padding: 0.5rem;
  }
`

/** What happens to the file that was chosen last. */
export type Uploading = 'no' | 'sending' | 'arrived'

export interface Attaching {
  readonly files: readonly Attached[]
  readonly uploading: Uploading
  readonly phrases: Pick<
    Phrases['complaintPages'],
    | 'filesHint'
    | 'fileChoose'
    | 'fileOf'
    | 'fileSize'
    | 'fileSending'
    | 'fileArrived'
    | 'fileRemove'
    | 'filesTooMany'
    | 'fileTooLarge'
  >
  readonly fault?: string | undefined
  readonly choose: (files: readonly File[]) => void
  readonly remove: (file: Attached) => void
}

/** A native file field, what was uploaded so far, and a way to take each back. */
export function renderAttaching({ files, uploading, phrases, fault, choose, remove }: Attaching): TemplateResult {
  return html`
    ${
      files.length === 0
        ? nothing
        : html`<ul class="files">
            ${files.map((file) => {
              const name = nameOf(file, files, phrases)
              return html`<li>
                ${file.preview ?? nothing}<span>${name}, ${phrases.fileSize(file.kilobytes)}</span>
                <button type="button" class="link" @click=${() => remove(file)}>${phrases.fileRemove(name)}</button>
              </li>`
            })}
          </ul>`
    }
    <div class="field ${fault ? 'faulty' : ''}">
      <label class="title" for="files">${phrases.fileChoose}</label>
      <p class="hint" id="files-hint">${phrases.filesHint}</p>
      ${faultBeside('files', fault)}
      <input
        type="file"
        id="files"
        multiple
        accept="image/jpeg,image/png,image/webp,application/pdf"
        aria-describedby="files-hint ${fault ? 'files-fault' : ''}"
        aria-invalid=${fault ? 'true' : 'false'}
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement
          const chosen = [...(input.files ?? [])]
          input.value = ''
          choose(chosen)
        }}
      />
      <p role="status">
        ${uploading === 'sending' ? phrases.fileSending : uploading === 'arrived' ? phrases.fileArrived : nothing}
      </p>
    </div>
  `
}

/** Why these may not go along, before anything is sent; null when they may. */
export function faultIn(chosen: readonly File[], held: number, phrases: Attaching['phrases']): string | null {
  if (chosen.length + held > FILES_AT_MOST) return phrases.filesTooMany
  // A photo shrinks on its way; a document goes as it is.
  return chosen.some((file) => file.size > BYTES_AT_MOST && !file.type.startsWith('image/'))
    ? phrases.fileTooLarge
    : null
}

/** Sends one file, a photo drawn anew first. Throws RequestFailed. */
export async function attach(file: File, serviceUrl: string, fetching: typeof fetch = fetch): Promise<Attached> {
  const photo = file.type.startsWith('image/') ? await redrawn(file) : null
  const { attachmentId, kind, bytes } = await upload(photo?.blob ?? file, serviceUrl, fetching)
  return {
    attachmentId,
    kind,
    kilobytes: Math.max(1, Math.round(bytes / 1024)),
    ...(photo ? { preview: photo.preview } : {}),
  }
}

interface Attachment {
  readonly held: readonly Attached[]
  readonly phrases: Attaching['phrases']
  readonly serviceUrl: string
  readonly uploading: (state: Uploading) => void
  readonly attached: (file: Attached) => void
  readonly failed: (thrown: unknown) => void
  readonly faulty: (sentence: string) => void
}

/** Sends what was chosen, one after another, and tells of each; a file that fails keeps none of the others. */
export async function attachEach(chosen: readonly File[], given: Attachment): Promise<void> {
  const fault = faultIn(chosen, given.held.length, given.phrases)
  if (fault !== null) return given.faulty(fault)
  if (chosen.length === 0) return
  given.uploading('sending')
  try {
    for (const file of chosen) given.attached(await attach(file, given.serviceUrl))
    given.uploading('arrived')
  } catch (thrown) {
    given.uploading('no')
    given.failed(thrown)
  }
}
