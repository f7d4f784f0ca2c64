import { css } from 'lit'

export const inboxStyles = css`
  .top {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 1rem clamp(1rem, 5vw, 4rem);
    align-items: start;
    margin-block-end: 1.5rem;
  }

  h1 {
    max-width: 46rem;
  }

  table {
    width: 100%;
    border: 1px solid var(--line);
    border-collapse: separate;
    border-spacing: 0;
    border-radius: var(--radius);
    background: var(--raised);
  }

  th {
    padding: 0.75rem 1rem;
    border-bottom: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 500;
    text-align: start;
    white-space: nowrap;
  }

  td {
    padding: 0.875rem 1rem;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }

  tr:last-child td {
    border-bottom: 0;
  }

  tbody tr,
  .card {
    position: relative;
  }

  tbody tr:hover {
    background: color-mix(in srgb, var(--accent) 4%, transparent);
  }

  td.owed {
    width: 15rem;
  }

  .small,
  .owed > span {
    display: block;
  }

  .marks:not(:has(.mark)) {
    display: none;
  }

  .filed {
    white-space: nowrap;
  }

  .what {
    font-weight: 600;
  }

  .open {
    color: var(--text);
    font-weight: 500;
    text-decoration-color: var(--line);
  }

  .open::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .open:hover {
    color: var(--accent);
    text-decoration-color: currentColor;
  }

  .open:focus-visible {
    outline: none;
  }

  .open:focus-visible::after {
    border-radius: 0.25rem;
    outline: 3px solid var(--accent);
    outline-offset: -3px;
  }

  .cards {
    display: grid;
    gap: 0.75rem;
  }

  .card {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }

  .more {
    justify-content: center;
    margin-block-start: 1.25rem;
  }

  .empty {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: clamp(1.5rem, 5vw, 3rem);
    border: 1px dashed var(--line);
    border-radius: var(--radius);
  }

  .empty p {
    max-width: 38rem;
  }

  .empty .button {
    margin-block-start: 0.75rem;
  }

  .note {
    margin-block-end: 1rem;
  }
`
