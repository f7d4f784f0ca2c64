import { css } from 'lit'

export const caseStyles = css`
  .back {
    margin-bottom: 0.5rem;
  }
  .back a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    text-decoration: none;
  }
  .back a:hover {
    text-decoration: underline;
  }
  .place {
    margin: 0.125rem 0 0;
    color: var(--muted);
  }
  .standing {
    max-width: none;
    margin: 0.75rem 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--tone);
    border-radius: calc(var(--radius) * 0.6);
    background: var(--raised);
    font-size: 1.0625rem;
  }
  .standing strong {
    margin-inline-end: 0.5em;
    color: var(--tone);
    font-weight: 600;
  }
  .said {
    margin-block: 1rem;
  }
  .said:focus-visible {
    outline: none;
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin-top: 0.5rem;
  }
  .side {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    min-width: 0;
  }
  @container (min-width: 58rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr) 22rem;
      gap: 1.25rem;
    }
  }

  .card h2 {
    margin-bottom: 0.625rem;
  }
  .card h3 {
    margin: 1.25rem 0 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .card * + h2 {
    margin-top: 1.5rem;
  }
  p {
    max-width: 44em;
    margin-bottom: 0.5rem;
  }
  blockquote {
    max-width: 44em;
    margin: 0;
    white-space: pre-wrap;
  }
  .account,
  .answer {
    font-size: 1.0625rem;
    line-height: 1.65;
  }
  ul.attitudes,
  ul.people,
  ul.plain {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  ul.people {
    margin-bottom: 0.25rem;
  }
  b {
    font-weight: 600;
  }
  .small,
  small {
    color: var(--muted);
    font-size: 0.8125rem;
  }

  .conclusions {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .conclusions li {
    padding-block: 0.625rem;
    border-top: 1px solid var(--line);
  }
  .conclusions p {
    margin-bottom: 0.125rem;
  }
  .conclusions small {
    margin-inline-start: 0.25em;
  }
  .conclusions .waiting {
    color: var(--warning);
    font-weight: 600;
  }
  .conclusions details {
    margin-block: 0.25rem;
  }
  .conclusions summary {
    font-size: 0.875rem;
  }
  .conclusions h3 {
    margin-top: 0.75rem;
  }
  .small-button {
    min-height: 2.5rem;
    margin-top: 0.25rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }
  blockquote.words {
    padding: 0.5rem 0.75rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
  }
  .conclusions dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75rem;
    margin: 0;
  }
  .conclusions dd {
    margin: 0;
  }
  dt {
    color: var(--muted);
  }
  .citizen-view {
    margin-top: 1rem;
  }

  .pairs {
    margin: 0;
  }
  .pairs div + div {
    margin-top: 0.625rem;
  }
  .pairs dt {
    font-size: 0.8125rem;
  }
  .pairs dd {
    margin: 0;
  }
  code {
    font-size: 0.8125rem;
  }
  .considered {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.25em;
  }
  .considered li + li {
    margin-top: 0.375rem;
  }
  .why .small {
    padding-top: 0.625rem;
    border-top: 1px solid var(--line);
  }

  .timeline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 1.125rem 1.5rem;
    border-inline-start: 2px solid var(--line);
    margin-inline-start: 0.375rem;
  }
  .timeline li:last-child {
    padding-bottom: 0;
    border-color: transparent;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    top: 0.375rem;
    left: calc(-0.375rem - 1px);
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid var(--muted);
    border-radius: 50%;
    background: var(--raised);
  }
  .timeline .citizen::before {
    border-color: var(--accent);
    background: var(--accent);
  }
  .timeline p {
    margin: 0;
  }
  .when {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .when .tag {
    margin-inline-start: 0.5em;
  }
  .timeline blockquote {
    margin-top: 0.375rem;
    padding: 0.5rem 0.75rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
  }
`
