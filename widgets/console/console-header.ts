import { css, html, nothing } from 'lit'
import type { SignedIn } from '../../service/contract/index.ts'
import type { Spoken } from './languages/spoken.ts'
import { INBOX_VIEWS, inboxPath, type Route } from './router.ts'

interface Shown {
  readonly say: Spoken
  /** Null when nobody is signed in. */
  readonly session: SignedIn | null
  readonly route: Route
  readonly skip: () => void
  readonly switchLanguage: () => void
  readonly signOut: () => void
}

const otherLanguage = { vi: 'en', en: 'vi' } as const

/** What stands above every page: the banner, the lists, who is signed in, and the way out. */
export function shellHeader({ say, session, route, skip, switchLanguage, signOut }: Shown) {
  const { shell } = say
  const skipping = (event: Event): void => {
    event.preventDefault()
    skip()
  }
  const current = (view: string) => (route.page === 'inbox' && route.view === view ? 'page' : nothing)
  return html`
    ${session ? html`<a class="skip unseen" href="#page" @click=${skipping}>${shell.skip}</a>` : nothing}
    ${session?.demonstration ? html`<p class="demonstration">${shell.demonstration}</p>` : nothing}
    <header>
      <div class="bar">
        <span class="brand"><span class="seal" aria-hidden="true"></span>Lắng Nghe</span>
        ${
          session === null
            ? nothing
            : html`<nav aria-label=${shell.sections}>
              ${INBOX_VIEWS.map(
                (view) => html`<a href=${inboxPath(view)} aria-current=${current(view)}>${shell.views[view]}</a>`,
              )}
            </nav>`
        }
        <div class="who">
          ${
            session === null
              ? nothing
              : html`<p class="person">
                <strong>${session.name}</strong>
                <span class="muted small">${say.named(session.post)}, ${say.named(session.office)}</span>
              </p>`
          }
          <button class="quiet" lang=${otherLanguage[say.language]} @click=${switchLanguage}>
            ${shell.otherLanguage}
          </button>
          ${session === null ? nothing : html`<button class="quiet" @click=${signOut}>${shell.signOut}</button>`}
        </div>
      </div>
    </header>
  `
}

export const shellHeaderStyles = css`
  header {
    border-bottom: 1px solid var(--line);
    background: var(--raised);
  }

  .bar {
    display: grid;
    grid-template-areas: 'brand who' 'nav nav';
    grid-template-columns: auto 1fr;
    align-items: center;
    max-width: 80rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 4vw, 2.5rem);
  }

  .brand {
    display: flex;
    gap: 0.625rem;
    grid-area: brand;
    align-items: center;
    padding-block: 0.75rem;
    font-size: 1.0625rem;
    font-weight: 700;
    white-space: nowrap;
  }

  .seal {
    width: 1.125rem;
    height: 1.125rem;
    border: 0.3125rem solid var(--accent);
    border-radius: 50% 50% 50% 0.125rem;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    grid-area: who;
    align-items: center;
    justify-content: end;
  }

  .who button {
    padding-inline: 0.625rem;
    font-size: 0.9375rem;
  }

  .person {
    display: none;
    line-height: 1.35;
    text-align: end;
  }

  .person strong,
  .person span {
    display: block;
  }

  nav {
    display: flex;
    grid-area: nav;
    gap: 0.25rem clamp(0.75rem, 4vw, 1.5rem);
    flex-wrap: wrap;
  }

  nav a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    border-block: 3px solid transparent;
    color: var(--muted);
    font-weight: 500;
    text-decoration: none;
  }

  nav a:hover {
    color: var(--accent);
  }

  nav a[aria-current] {
    border-bottom-color: var(--accent);
    color: var(--text);
  }

  .demonstration {
    padding: 0.375rem 1rem;
    background: color-mix(in srgb, var(--warning) 12%, var(--raised));
    font-size: 0.875rem;
    text-align: center;
  }

  .skip:focus {
    position: absolute;
    z-index: 1;
    top: 0.5rem;
    left: 0.5rem;
    padding: 0.75rem 1rem;
    border-radius: var(--radius);
    background: var(--raised);
  }

  @media (min-width: 64rem) {
    .bar {
      grid-template-areas: 'brand nav who';
      grid-template-columns: auto 1fr auto;
      gap: 2.5rem;
    }

    nav a {
      min-height: 4.25rem;
    }

    .person {
      display: block;
      margin-inline-end: 0.75rem;
      padding-inline-end: 1.25rem;
      border-inline-end: 1px solid var(--line);
    }
  }

  @media print {
    header,
    .skip {
      display: none;
    }
  }
`
