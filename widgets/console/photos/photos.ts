import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { OfficePhotos } from '../../../service/contract/index.ts'
import { select } from '../case-verbs/select.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { pageHead } from '../page-head.ts'
import type { PhotoPhrases } from './languages/phrases.ts'
import { smallPhoto } from './small-photo.ts'
import { photoPhrases } from './spoken.ts'
import { photosStyles } from './styles.ts'

type AtDesk = OfficePhotos['people'][number]

/**
 * Whether the desks of an office show faces, and whose: each is kept only when somebody says that its person agreed.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnPhotos extends ConsolePage<readonly OfficePhotos[]> {
  static override styles = [ConsoleElement.styles, photosStyles]

  @state() private chosen: string | null = null

  protected fetch = async (): Promise<readonly OfficePhotos[]> => (await this.client('GET /api/photos', {})).offices

  get #phrases(): PhotoPhrases {
    return photoPhrases[this.language]
  }

  protected override render(): TemplateResult {
    const { held, spoken, said, failure, language } = this
    const phrases = this.#phrases
    return html`<div lang=${language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: held === null ? phrases.loading : null,
        again: this.reload,
      })}
      ${held === null ? nothing : this.#renderOffices(held)}
    </div>`
  }

  #renderOffices(offices: readonly OfficePhotos[]): TemplateResult {
    const { spoken, busy } = this
    const phrases = this.#phrases
    const office = offices.find(({ officeId }) => officeId === this.chosen) ?? offices[0]
    if (office === undefined) {
      return html`<div class="card"><p><b>${phrases.none}</b></p><p>${phrases.noneMeans}</p></div>`
    }
    const { shown, people } = office
    return html`
      ${
        offices.length === 1
          ? html`<h2>${spoken.named(office.office)}</h2>`
          : select({
              id: 'office',
              label: phrases.office,
              options: offices.map((each) => [each.officeId, spoken.named(each.office)] as const),
              value: office.officeId,
              fault: undefined,
              onChange: (officeId) => {
                this.chosen = officeId
                this.said = ''
              },
            })
      }
      <div class="card">
        <p>${shown ? phrases.shown : phrases.notShown}</p>
        <button type="button" aria-disabled=${busy} @click=${() => this.#show(office)}>
          ${shown ? phrases.hide : phrases.show}
        </button>
      </div>
      <h2>${phrases.people}</h2>
      <ul class="people">
        ${people.map((each) => this.#renderPerson(office, each))}
      </ul>
    `
  }

  #renderPerson({ officeId }: OfficePhotos, { person, photo }: AtDesk): TemplateResult {
    const { spoken, busy } = this
    const phrases = this.#phrases
    const { id, name, post } = person
    return html`<li class="card">
      <div class="person">
        ${photo === null ? nothing : html`<img src=${photo} alt=${phrases.photoOf(name)} width="64" height="64" />`}
        <div>
          <h3>${name}</h3>
          <p class="muted">${spoken.named(post)}${photo === null ? html` · ${phrases.noPhoto}` : nothing}</p>
        </div>
      </div>
      <form @submit=${(event: SubmitEvent) => this.#keep(event, officeId, person)}>
        <div class="field">
          <label class="title" for="photo-${id}">${phrases.choose}</label>
          <p class="hint" id="hint-${id}">${phrases.chooseHint}</p>
          <input
            type="file"
            id="photo-${id}"
            name="photo"
            accept="image/jpeg,image/png,image/webp"
            required
            aria-describedby="hint-${id}"
          />
        </div>
        <div class="field">
          <div class="choice">
            <input type="checkbox" id="agreed-${id}" required />
            <label for="agreed-${id}">${phrases.agreed(name)}</label>
          </div>
        </div>
        <div class="verbs">
          <button aria-disabled=${busy} aria-label=${phrases.keepOf(name)}>${phrases.keep}</button>
          ${
            photo === null
              ? nothing
              : html`<button
                  type="button"
                  class="danger"
                  aria-disabled=${busy}
                  aria-label=${phrases.removeOf(name)}
                  @click=${() => this.#remove(officeId, person)}
                >
                  ${phrases.remove}
                </button>`
          }
        </div>
      </form>
    </li>`
  }

  #show({ officeId, shown }: OfficePhotos): Promise<void> {
    const { nowShown, nowHidden } = this.#phrases
    return this.#does(shown ? nowHidden : nowShown, (csrfToken) =>
      this.client('POST /api/photos/:officeId/showing', { params: { officeId }, body: { shown: !shown }, csrfToken }),
    )
  }

  readonly #keep = async (event: SubmitEvent, officeId: string, { id, name }: AtDesk['person']): Promise<void> => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const photo = new FormData(form).get('photo')
    if (!(photo instanceof File)) return
    const image = await smallPhoto(photo).catch(() => null)
    if (image === null) {
      this.said = this.#phrases.unreadable
      return this.focusOn('.said')
    }
    await this.#does(this.#phrases.kept(name), async (csrfToken) => {
      const options = { params: { officeId, staffMemberId: id }, body: { image, agreed: true as const }, csrfToken }
      const office = await this.client('POST /api/photos/:officeId/people/:staffMemberId', options)
      form.reset()
      return office
    })
  }

  #remove(officeId: string, { id, name }: AtDesk['person']): Promise<void> {
    return this.#does(this.#phrases.removed(name), (csrfToken) =>
      this.client('POST /api/photos/:officeId/people/:staffMemberId/removal', {
        params: { officeId, staffMemberId: id },
        csrfToken,
      }),
    )
  }

  /** What a command answers is how the office stands now. */
  #does(done: string, command: (csrfToken: string) => Promise<OfficePhotos>): Promise<void> {
    return this.does(async (csrfToken) => {
      const office = await command(csrfToken)
      this.held = (this.held ?? []).map((each) => (each.officeId === office.officeId ? office : each))
      return done
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-photos': LnPhotos
  }
}
