import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { KioskDesk, KioskInvitation } from '../../../service/contract/index.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { momentIn } from '../formatting/saying.ts'
import { pageHead } from '../page-head.ts'
import type { KioskPhrases } from './languages/phrases.ts'
import { kioskPhrases } from './spoken.ts'
import { kiosksStyles } from './styles.ts'

/** Where nobody has chosen, and within what one may choose. */
const USUAL = 12
const MOST = 60

/**
 * The desks somebody answers for, each with its kiosk: a set-up code for a new one, and the end of one in use.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnKiosks extends ConsolePage<readonly KioskDesk[]> {
  static override styles = [ConsoleElement.styles, kiosksStyles]

  /** The desk whose code is on screen, and the code. */
  @state() private made: { readonly deskCode: string; readonly invitation: KioskInvitation } | null = null
  /** The desk whose kiosk is about to be revoked. */
  @state() private revoking: string | null = null

  protected fetch = async (): Promise<readonly KioskDesk[]> => (await this.client('GET /api/kiosks', {})).desks

  get #phrases(): KioskPhrases {
    return kioskPhrases[this.language]
  }

  protected override render(): TemplateResult {
    const { held: desks, failure, said, language, spoken } = this
    const phrases = this.#phrases
    return html`<div lang=${language}>
      ${pageHead(spoken, {
        ...phrases,
        said,
        failure,
        loading: desks === null ? phrases.loading : null,
        again: this.reload,
      })}
      ${
        desks === null
          ? nothing
          : desks.length === 0
            ? html`<div class="card"><p><b>${phrases.none}</b></p><p>${phrases.noneMeans}</p></div>`
            : html`<p class="muted lead" id="most-hint">${phrases.mostHint}</p>
                <ul class="desks">${desks.map((desk) => this.#renderDesk(desk))}</ul>`
      }
    </div>`
  }

  #renderDesk(desk: KioskDesk): TemplateResult {
    const { spoken } = this
    const phrases = this.#phrases
    const { deskCode, kiosk } = desk
    return html`<li class="card">
      <h2>${deskCode} · ${spoken.named(desk.name)}</h2>
      <p class="muted">${spoken.named(desk.office)}</p>
      <p>${kiosk === null ? phrases.notSetUp : this.#stateOf(kiosk)}</p>
      ${this.revoking === deskCode ? this.#renderRevoking(desk) : this.#renderVerbs(desk)}
      ${this.made?.deskCode === deskCode ? this.#renderMade(this.made.invitation) : nothing}
    </li>`
  }

  #stateOf({ enrolledAt, seenAt, waiting }: NonNullable<KioskDesk['kiosk']>): string {
    const { spoken } = this
    const phrases = this.#phrases
    const heard = seenAt === null ? phrases.neverHeard : phrases.heard(momentIn(spoken, seenAt))
    const parts = [phrases.since(momentIn(spoken, enrolledAt)), heard]
    return [...parts, ...(waiting > 0 ? [phrases.waiting(waiting)] : [])].join('; ')
  }

  #renderVerbs({ deskCode, kiosk }: KioskDesk): TemplateResult {
    const phrases = this.#phrases
    const ofDesk = phrases.ofDesk(deskCode)
    const make = kiosk === null ? phrases.make : phrases.makeAgain
    return html`<form @submit=${(event: SubmitEvent) => this.#make(event, deskCode)}>
      <div class="field">
        <label class="title" for="most-${deskCode}">${phrases.most}</label>
        <input
          type="number"
          id="most-${deskCode}"
          name="most"
          min="1"
          max=${MOST}
          required
          .value=${String(kiosk?.mostInHour ?? USUAL)}
          aria-describedby="most-hint"
        />
      </div>
      <div class="verbs">
        <button aria-disabled=${this.busy} aria-label="${make}, ${ofDesk}">${make}</button>
        ${
          kiosk === null
            ? nothing
            : html`<button type="button" class="danger" aria-label="${phrases.revoke}, ${ofDesk}" @click=${() => this.#askToRevoke(deskCode)}>
                ${phrases.revoke}
              </button>`
        }
      </div>
    </form>`
  }

  #renderMade({ address, code, goodUntil }: KioskInvitation): TemplateResult {
    const phrases = this.#phrases
    return html`<div class="made" role="status">
      <p>${phrases.open} <b>${address}</b></p>
      <p>${phrases.thenType(momentIn(this.spoken, goodUntil))}</p>
      <p class="code">${code}</p>
      <p class="muted">${phrases.onlyNow}</p>
    </div>`
  }

  #renderRevoking({ deskCode, kiosk }: KioskDesk): TemplateResult {
    const phrases = this.#phrases
    return html`<div role="group" aria-labelledby="revoking">
      <p id="revoking" tabindex="-1"><b>${phrases.revokeSure(deskCode)}</b></p>
      <p>${phrases.revokeMeans}</p>
      <div class="verbs">
        <button type="button" class="danger" aria-disabled=${this.busy} @click=${() => kiosk && this.#revoke(deskCode, kiosk.id)}>
          ${phrases.revoke}
        </button>
        <button
          type="button"
          @click=${() => {
            this.revoking = null
          }}
        >
          ${phrases.keep}
        </button>
      </div>
    </div>`
  }

  #askToRevoke(deskCode: string): void {
    this.revoking = deskCode
    void this.focusOn('#revoking')
  }

  readonly #make = async (event: SubmitEvent, deskCode: string): Promise<void> => {
    event.preventDefault()
    const most = Number(new FormData(event.currentTarget as HTMLFormElement).get('most'))
    await this.does(async (csrfToken) => {
      const options = { params: { deskCode }, body: { mostInHour: most }, csrfToken }
      const invitation = await this.client('POST /api/desks/:deskCode/kiosk-invitations', options)
      this.made = { deskCode, invitation }
      return undefined
    })
  }

  #revoke(deskCode: string, kioskId: string): Promise<void> {
    return this.does(async (csrfToken) => {
      await this.client('POST /api/kiosks/:kioskId/revocation', { params: { kioskId }, csrfToken })
      this.made = null
      this.revoking = null
      await this.load()
      return this.#phrases.revoked(deskCode)
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-kiosks': LnKiosks
  }
}
