import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import type { Role } from '../../rules/vocabulary.ts'
import type { SignedIn } from '../../service/contract/index.ts'
import { type FailureCode, failureOf } from '../citizen/sending.ts'
import { alert } from './alert.ts'
import { ConsoleElement } from './console-element.ts'
import type { LnSignedInEvent } from './events.ts'
import { keepLanguage, languageChosen } from './language-choice.ts'
import {
  ALERTS_PATH,
  CALENDARS_PATH,
  DISPUTES_PATH,
  followed,
  INBOX_VIEWS,
  inboxPath,
  KIOSKS_PATH,
  MY_RECORD_PATH,
  POLICIES_PATH,
  REPLIES_PATH,
  type Route,
  routeOf,
  TRENDS_PATH,
} from './router.ts'
import { shellStyles } from './shell-styles.ts'

/** Whoever sees to desks puts their signs up. */
const SIGN_MAKERS: readonly Role[] = ['supervisor', 'office-head', 'reform-officer', 'administrator']

/** Who may have desks to set up a kiosk for. */
const KEEP_KIOSKS: readonly Role[] = ['supervisor', 'office-head', 'reform-officer', 'administrator']

/** Who looks at trends, and is told of alerts. */
const OVERSEES: readonly Role[] = ['reform-officer', 'supervisor', 'office-head']

/** The staff console: who is signed in, which page the address asks for, in which language. */
export class LnConsole extends ConsoleElement {
  static override styles = [ConsoleElement.styles, shellStyles]

  @state() private route: Route = routeOf(new URL(location.href))
  /** Whose page stands here: it outlives an ended session, so that nothing typed is lost, but not a signing out. */
  @state() private person: SignedIn | null = null
  @state() private opening = true
  @state() private failure: FailureCode | null = null
  @state() private signedOut = false

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
    const current = route.page === 'inbox' ? route.view : null
    return html`
      <header>
        <a class="skip" href="#main" @click=${this.#skip}>${shell.skip}</a>
        <div class="within">
          <a class="brand" href=${inboxPath('mine')}>Lắng Nghe</a>
          ${
            session === null
              ? nothing
              : html`<nav aria-label=${shell.sections}>
                  ${INBOX_VIEWS.map(
                    (view) => html`<a href=${inboxPath(view)} aria-current=${view === current ? 'page' : nothing}
                      >${shell.views[view]}</a
                    >`,
                  )}
                  <a href=${REPLIES_PATH} aria-current=${route.page === 'replies' ? 'page' : nothing}>${shell.aboutMe}</a>
                  <a href=${MY_RECORD_PATH} aria-current=${route.page === 'myRecord' ? 'page' : nothing}>${shell.titles.myRecord}</a>
                  ${
                    session.roles.includes('reform-officer') || session.roles.includes('outside-seat')
                      ? html`<a href=${DISPUTES_PATH} aria-current=${route.page === 'disputes' || route.page === 'dispute' ? 'page' : nothing}>${shell.titles.disputes}</a>`
                      : nothing
                  }
                  ${
                    OVERSEES.some((role) => session.roles.includes(role))
                      ? html`<a href=${TRENDS_PATH} aria-current=${route.page === 'trends' ? 'page' : nothing}>${shell.titles.trends}</a>
                          <a href=${ALERTS_PATH} aria-current=${route.page === 'alerts' ? 'page' : nothing}>${shell.titles.alerts}</a>`
                      : nothing
                  }
                  ${
                    session.roles.some((role) => SIGN_MAKERS.includes(role))
                      ? html`<a href=${language === 'vi' ? '/signs' : `/signs?lang=${language}`}>${shell.signs}</a>`
                      : nothing
                  }
                  ${
                    session.roles.some((role) => KEEP_KIOSKS.includes(role))
                      ? html`<a href=${KIOSKS_PATH} aria-current=${route.page === 'kiosks' ? 'page' : nothing}>${shell.titles.kiosks}</a>`
                      : nothing
                  }
                  ${
                    session.roles.includes('reform-officer')
                      ? html`<a href=${CALENDARS_PATH} aria-current=${route.page === 'calendars' ? 'page' : nothing}>${shell.titles.calendars}</a>
                          <a href=${POLICIES_PATH} aria-current=${route.page === 'policies' ? 'page' : nothing}>${shell.titles.policies}</a>`
                      : nothing
                  }
                </nav>`
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
    switch (route.page) {
      case 'inbox':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-inbox .client=${client} .session=${session} .language=${language} .now=${now} .view=${route.view}></ln-inbox>`,
        )}`
      case 'case':
        return html`${keyed(
          `${person.staffMemberId} ${route.caseId}`,
          html`<ln-case .client=${client} .session=${session} .language=${language} .now=${now} .caseId=${route.caseId}></ln-case>`,
        )}`
      case 'replies':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-replies .client=${client} .session=${session} .language=${language} .now=${now}></ln-replies>`,
        )}`
      case 'kiosks':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-kiosks .client=${client} .session=${session} .language=${language} .now=${now}></ln-kiosks>`,
        )}`
      case 'calendars':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-calendars .client=${client} .session=${session} .language=${language} .now=${now}></ln-calendars>`,
        )}`
      case 'policies':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-policies .client=${client} .session=${session} .language=${language} .now=${now}></ln-policies>`,
        )}`
      case 'policyDraft':
        return html`${keyed(
          `${person.staffMemberId} ${route.draftId}`,
          html`<ln-policy-draft .client=${client} .session=${session} .language=${language} .now=${now} .draftId=${route.draftId}></ln-policy-draft>`,
        )}`
      case 'trends':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-trends .client=${client} .session=${session} .language=${language} .now=${now}></ln-trends>`,
        )}`
      case 'officeTrends':
        return html`${keyed(
          `${person.staffMemberId} ${route.officeId}`,
          html`<ln-office-trends .client=${client} .session=${session} .language=${language} .now=${now} .officeId=${route.officeId}></ln-office-trends>`,
        )}`
      case 'staffTrends':
        return html`${keyed(
          `${person.staffMemberId} ${route.staffMemberId}`,
          html`<ln-staff-trends .client=${client} .session=${session} .language=${language} .now=${now} .staffMemberId=${route.staffMemberId}></ln-staff-trends>`,
        )}`
      case 'alerts':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-alerts .client=${client} .session=${session} .language=${language} .now=${now}></ln-alerts>`,
        )}`
      case 'heldDays':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-held-days .client=${client} .session=${session} .language=${language} .now=${now}></ln-held-days>`,
        )}`
      case 'myRecord':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-my-record .client=${client} .session=${session} .language=${language} .now=${now}></ln-my-record>`,
        )}`
      case 'officeReport':
        return html`${keyed(
          `${person.staffMemberId} ${route.officeId}`,
          html`<ln-office-report .client=${client} .session=${session} .language=${language} .now=${now} .officeId=${route.officeId}></ln-office-report>`,
        )}`
      case 'disputes':
        return html`${keyed(
          person.staffMemberId,
          html`<ln-disputes .client=${client} .session=${session} .language=${language} .now=${now}></ln-disputes>`,
        )}`
      case 'dispute':
        return html`${keyed(
          `${person.staffMemberId} ${route.disputeId}`,
          html`<ln-dispute .client=${client} .session=${session} .language=${language} .now=${now} .disputeId=${route.disputeId}></ln-dispute>`,
        )}`
      case 'unknown':
        return html`<div class="column">
          <h1 tabindex="-1">${spoken.shell.titles.unknown}</h1>
          <p>${spoken.shell.nothingHere}</p>
          <p><a href=${inboxPath('mine')}>${spoken.shell.back}</a></p>
        </div>`
    }
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

  #receive(session: SignedIn): void {
    this.session = session
    this.person = session
    this.signedOut = false
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

  readonly #goToAddress = async (): Promise<void> => {
    this.route = routeOf(new URL(location.href))
    await this.#focusPage()
  }

  /** A page that comes back from the browser's memory may belong to a session that has ended. */
  readonly #returnToPage = (event: PageTransitionEvent): void => {
    if (event.persisted) void this.#askWho()
  }

  async #focusPage(): Promise<void> {
    await this.updateComplete
    const page = this.renderRoot.querySelector(
      'ln-inbox, ln-case, ln-replies, ln-calendars, ln-kiosks, ln-policies, ln-policy-draft, ln-trends, ln-office-trends, ln-staff-trends, ln-office-report, ln-my-record, ln-disputes, ln-dispute, ln-alerts, ln-held-days',
    )
    if (page instanceof ConsoleElement) await page.focusHeading()
    else await this.focusHeading()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-console': LnConsole
  }
}
