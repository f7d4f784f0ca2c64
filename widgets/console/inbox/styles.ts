import { css } from 'lit'

export const inboxStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  h1 {
    color: var(--muted);
    font-size: 1rem;
  }
  .refresh {
    border-color: transparent;
    font-weight: 400;
  }
  .sentence {
    max-width: 46em;
    margin: 0.25rem 0 1.5rem;
    font-size: clamp(1.25rem, 1rem + 1.1cqi, 1.625rem);
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .besides {
    margin-bottom: 1.5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .besides h2 {
    margin-bottom: 0.375rem;
    font-size: 1rem;
  }
  .besides ul {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .besides li {
    padding-block: 0.25rem;
  }

  table {
    width: 100%;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    border-spacing: 0;
    background: var(--raised);
    overflow: hidden;
  }
  th {
    padding: 0.75rem 1rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
    text-align: start;
  }
  td {
    padding: 0.875rem 1rem;
    border-top: 1px solid var(--line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody tr {
    position: relative;
  }
  tbody tr:hover {
    background: color-mix(in srgb, var(--accent) 5%, transparent);
  }
  small {
    display: block;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .owed {
    width: 12.5rem;
    box-shadow: inset 4px 0 0 var(--tone);
  }
  .owed strong,
  .owed span {
    display: block;
  }
  .owed strong {
    color: var(--tone);
    font-weight: 600;
  }
  .nothing .owed span {
    color: var(--muted);
  }
  .complaint a {
    color: var(--text);
    font-weight: 600;
    text-decoration: none;
  }
  /* The whole row leads to the case, and the keyboard meets one link. */
  .complaint a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .complaint a:hover {
    color: var(--accent);
    text-decoration: underline;
  }
  .complaint a:focus-visible {
    outline: none;
  }
  .complaint a:focus-visible::after {
    outline: 3px solid var(--accent);
    outline-offset: -3px;
    border-radius: calc(var(--radius) * 0.6);
  }
  .also {
    display: block;
  }
  .complaint small {
    margin-top: 0.125rem;
  }
  .state {
    width: 15rem;
  }
  .state .chips {
    margin-top: 0.375rem;
  }
  .handler {
    width: 11rem;
  }
  .filed {
    width: 7.5rem;
    white-space: nowrap;
  }
  .only-card {
    display: none;
  }
  .more {
    margin-top: 1.25rem;
    max-width: none;
    text-align: center;
  }
  .empty {
    margin-top: 0.5rem;
    padding: clamp(1.5rem, 6cqi, 3.5rem);
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .empty h2 {
    margin-bottom: 0.5rem;
    font-size: 1.375rem;
  }

  @container (max-width: 52rem) {
    table,
    tbody {
      display: block;
      border: 0;
      background: none;
      overflow: visible;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: flex;
      flex-direction: column;
      gap: 0.5rem;
      margin-bottom: 0.75rem;
      padding: 0.875rem 1rem 0.875rem 1.125rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--raised);
      box-shadow: inset 4px 0 0 var(--tone);
      overflow: hidden;
    }
    td:nth-child(n) {
      width: auto;
      padding: 0;
      border: 0;
      white-space: normal;
    }
    .owed {
      box-shadow: none;
    }
    .filed,
    .handler {
      color: var(--muted);
      font-size: 0.8125rem;
    }
    .handler small {
      display: inline;
    }
    .handler + .filed {
      margin-top: -0.375rem;
    }
    .only-card {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    tbody tr.overdue {
      outline: 2px solid Mark;
    }
  }
`
