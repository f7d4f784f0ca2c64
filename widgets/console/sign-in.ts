import { html, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { createSending } from '../citizen/sending.ts'
import { alert } from './alert.ts'
import { ConsoleElement } from './console-element.ts'
import { LnSignedInEvent } from './events.ts'
import { signInStyles } from './sign-in-styles.ts'

/**
 * Signs in by name and password. What is typed lives in the two fields alone.
 *
 * @fires ln-signed-in - with the session
 */
export class LnSignIn extends ConsoleElement {
  static override styles = [ConsoleElement.styles, signInStyles]

  /** Said above the form: why it is asked again. */
  @property() notice = ''

  @state() private fault = ''

  readonly #sending = createSending((failure) => {
    this.fault = failure === null ? '' : this.spoken.problems[failure]
    this.requestUpdate()
  })

  protected override firstUpdated(): void {
    this.#input('username').focus()
  }

  protected override render(): TemplateResult {
    const { signIn } = this.spoken
    const { busy } = this.#sending
    return html`
      <div class="card" lang=${this.language}>
        <h1 tabindex="-1">${signIn.title}</h1>
        <p class="hint">${signIn.lead}</p>
        ${this.notice === '' ? nothing : html`<p class="notice" role="status">${this.notice}</p>`}
        ${this.fault === '' ? nothing : alert(this.fault)}
        <form novalidate @submit=${this.#submit}>
          <div class="field">
            <label class="title" for="username">${signIn.username}</label>
            <input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="64" />
          </div>
          <div class="field">
            <label class="title" for="password">${signIn.password}</label>
            <input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" />
          </div>
          <button class="primary" aria-disabled=${busy}>${busy ? signIn.sending : signIn.send}</button>
        </form>
      </div>
    `
  }

  #input(name: 'username' | 'password'): HTMLInputElement {
    const input = this.renderRoot.querySelector<HTMLInputElement>(`#${name}`)
    if (!input) throw new Error(`the form has no ${name}`)
    return input
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { missingUsername, missingPassword } = this.spoken.signIn
    const [username, password] = [this.#input('username'), this.#input('password')]
    if (username.value.trim() === '') return this.#isMissing(username, missingUsername)
    if (password.value === '') return this.#isMissing(password, missingPassword)

    const body = { username: username.value.trim(), password: password.value }
    const session = await this.#sending.send(body, () => this.client('POST /api/sessions', { body }))
    password.value = ''
    if (session) this.dispatchEvent(new LnSignedInEvent(session))
    else password.focus()
  }

  #isMissing(input: HTMLInputElement, sentence: string): void {
    this.fault = sentence
    input.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-sign-in': LnSignIn
  }
}
