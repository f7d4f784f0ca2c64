import { css } from 'lit'

/** Shared by the console's elements, over the controls of the citizen's: denser, because staff read many in a day. */
export const consoleStyles = css`
  :host {
    font-size: 0.9375rem;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 {
    font-size: clamp(1.375rem, 1.1rem + 1.2cqi, 1.75rem);
    font-weight: 600;
  }
  h1:focus-visible,
  h2:focus-visible,
  h3:focus-visible,
  .summary:focus-visible {
    outline: none;
  }
  h2 {
    font-size: 1.0625rem;
  }
  h3 {
    font-size: 1rem;
  }
  button,
  select,
  input:not([type='radio'], [type='checkbox']) {
    min-height: 2.75rem;
  }
  button {
    padding: 0.5rem 1.125rem;
  }

  .card {
    padding: clamp(1rem, 3cqi, 1.5rem);
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .card > :last-child {
    margin-bottom: 0;
  }
  .muted {
    color: var(--muted);
  }
  .notice {
    max-width: none;
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--accent);
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  .summary {
    margin-bottom: 1rem;
  }
  .summary p {
    max-width: none;
  }
  .loading {
    color: var(--muted);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-block;
    padding: 0.0625rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .chip.serious {
    border-color: var(--danger);
    color: var(--danger);
    font-weight: 600;
  }
  .chip.raised {
    border-color: var(--warning);
    color: var(--warning);
  }

  .overdue {
    --tone: var(--danger);
  }
  .today {
    --tone: var(--warning);
  }
  .tomorrow {
    --tone: var(--accent);
  }
  .later,
  .nothing {
    --tone: var(--muted);
  }
`
