import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import type { SignedIn, Waiting } from '../../service/contract/index.ts'
import { type FailureCode, failureOf } from '../citizen/sending.ts'
import { alert } from './alert.ts'
import { ConsoleElement } from './console-element.ts'
import type { LnSignedInEvent } from './events.ts'
import { keepLanguage, languageChosen } from './language-choice.ts'
import { entriesFor, navigation } from './navigation.ts'
import { pageFor } from './pages.ts'
import { followed, inboxPath, type Route, routeOf } from './router.ts'
import { shellStyles } from './shell-styles.ts'

/** The staff console: who is signed in, which page the address asks for, in which language. */
export class LnConsole extends ConsoleElement {
  static override styles = [ConsoleElement.styles, shellStyles]

  @state() private route: Route = routeOf(new URL(location.href))
  /** Whose page stands here: it outlives an ended session, so that nothing typed is lost, but not a signing out. */
  @state() private person: SignedIn | null = null
  @state() private opening = true
  @state() private failure: FailureCode | null = null
  @state() private signedOut = false
  /** What waits for them besides their cases; null until it is known. */
  @state() private waiting: Waiting | null = null
  /** On a narrow screen the pages stand behind a button. */
  @state() private menuOpen = false

  override connectedCallback(): void {
    super.connectedCallback()
    this.language = languageChosen(document, localStorage)
    keepLanguage(this.language, document, localStorage)
    addEventListener('popstate', this.#goToAddress)
    addEventListener('pageshow', this.#returnToPage)
    this.addEventListener('click', this.#follow)
    this.addEventListener('ln-signed-in', this.#signedIn)
    this.addEventListener('ln-session-lost', this.#askWho)
    void this.#askWho()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('popstate', this.#goToAddress)
    removeEventListener('pageshow', this.#returnToPage)
    this.removeEventListener('click', this.#follow)
    this.removeEventListener('ln-signed-in', this.#signedIn)
    this.removeEventListener('ln-session-lost', this.#askWho)
  }

  protected override updated(): void {
    const { titles } = this.spoken.shell
    const page = this.session === null ? 'signIn' : this.route.page
    document.title = `${titles[page]} · Lắng Nghe`
  }

  protected override render(): TemplateResult {
    return html`<div class="shell" lang=${this.language}>
      ${this.#renderBar()}
      <main tabindex="-1">
        ${this.#renderGate()}
        <div class="page" ?hidden=${this.session === null}>${this.#renderPage()}</div>
      </main>
    </div>`
  }

  #renderBar(): TemplateResult {
    const { session, spoken, language, route } = this
    const { shell } = spoken
    return html`
      <header>
        <a class="skip" href="#main" @click=${this.#skip}>${shell.skip}</a>
        <div class="within">
          <a class="brand" href=${inboxPath('mine')}>Lắng Nghe</a>
          ${
            session === null
              ? nothing
              : navigation(
                  entriesFor(session, route, shell, language, this.waiting),
                  shell,
                  this.menuOpen,
                  this.#toggleMenu,
                )
          }
          <div class="self">
            ${
              session === null
                ? nothing
                : html`<p class="who"><b>${session.name}</b><span>${spoken.named(session.post)}, ${spoken.named(session.office)}</span></p>`
            }
            <button type="button" class="quiet" lang=${language === 'vi' ? 'en' : 'vi'} @click=${this.#switchLanguage}>
              ${shell.otherLanguage}
            </button>
            ${
              session === null
                ? nothing
                : html`<button type="button" class="quiet" @click=${this.#signOut}>${shell.signOut}</button>`
            }
          </div>
        </div>
        ${session?.demonstration ? html`<p class="banner">${shell.demonstration}</p>` : nothing}
      </header>
    `
  }

  /** What stands between a reader and the page: the first question, an outage, the sign-in form. */
  #renderGate(): TemplateResult | typeof nothing {
    const { spoken, failure, session, person, client, language, signedOut } = this
    if (failure !== null) {
      const again = { label: spoken.shell.again, run: () => void this.#askWho() }
      return html`<div class="column">${alert(spoken.problems[failure], again)}</div>`
    }
    if (this.opening) return html`<p class="column loading" role="status">${spoken.shell.opening}</p>`
    if (session !== null) return nothing
    const notice = signedOut ? spoken.shell.signedOut : person === null ? '' : spoken.signIn.ended
    return html`<ln-sign-in .client=${client} .language=${language} .notice=${notice}></ln-sign-in>`
  }

  #renderPage(): TemplateResult | typeof nothing {
    const { person, session, route, client, language, now, spoken } = this
    if (person === null) return nothing
    if (route.page !== 'unknown')
      return pageFor(route, person.staffMemberId, { client, session, language, now }, this.waiting)
    return html`<div class="column">
      <h1 tabindex="-1">${spoken.shell.titles.unknown}</h1>
      <p>${spoken.shell.nothingHere}</p>
      <p><a href=${inboxPath('mine')}>${spoken.shell.back}</a></p>
    </div>`
  }

  readonly #askWho = async (): Promise<void> => {
    this.failure = null
    try {
      this.#receive(await this.client('GET /api/sessions', {}))
    } catch (thrown) {
      const code = failureOf(thrown)
      if (code === 'session/needed') this.session = null
      else if (this.session === null) this.failure = code
    } finally {
      this.opening = false
    }
  }

  /** Marks only: a page that cannot have them stands without. */
  async #askWhatWaits(): Promise<void> {
    this.waiting = await this.client('GET /api/waiting', {}).catch(() => null)
  }

  #receive(session: SignedIn): void {
    this.session = session
    this.person = session
    this.signedOut = false
    void this.#askWhatWaits()
  }

  readonly #signedIn = async ({ session }: LnSignedInEvent): Promise<void> => {
    this.#receive(session)
    await this.#focusPage()
  }

  readonly #signOut = async (): Promise<void> => {
    const csrfToken = this.session?.csrfToken ?? ''
    try {
      await this.client('DELETE /api/sessions', { csrfToken })
    } catch (thrown) {
      const code = failureOf(thrown)
      if (code !== 'session/needed') {
        this.failure = code
        return
      }
    }
    this.session = null
    this.person = null
    this.waiting = null
    this.signedOut = true
    // Whoever signs in next at this desk begins with their own list.
    history.replaceState(null, '', inboxPath('mine'))
    this.route = routeOf(new URL(location.href))
  }

  /** A fragment cannot reach into a shadow root. */
  readonly #skip = (event: Event): void => {
    event.preventDefault()
    void this.focusOn('main')
  }

  readonly #switchLanguage = (): void => {
    this.language = this.language === 'vi' ? 'en' : 'vi'
    keepLanguage(this.language, document, localStorage)
  }

  readonly #follow = (event: MouseEvent): void => {
    const url = followed(event)
    if (url === null) return
    event.preventDefault()
    if (url.href !== location.href) history.pushState(null, '', url)
    scrollTo(0, 0)
    void this.#goToAddress()
  }

  readonly #toggleMenu = (): void => {
    this.menuOpen = !this.menuOpen
  }

  readonly #goToAddress = async (): Promise<void> => {
    this.route = routeOf(new URL(location.href))
    this.menuOpen = false
    if (this.session !== null) void this.#askWhatWaits()
    await this.#focusPage()
  }

  /** A page that comes back from the browser's memory may belong to a session that has ended. */
  readonly #returnToPage = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#askWho()
  }

  async #focusPage(): Promise<void> {
    await this.updateComplete
    const page = this.renderRoot.querySelector('.page-element')
    if (page instanceof ConsoleElement) await page.focusHeading()
    else await this.focusHeading()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-console': LnConsole
  }
}
