import { css } from 'lit'

export const shellStyles = css`
  .shell {
    min-height: 100vh;
    background: var(--surface);
  }
  header {
    background: var(--raised);
    border-bottom: 1px solid var(--line);
  }
  .within,
  .column,
  .page {
    max-width: 78rem;
    margin-inline: auto;
    padding-inline: clamp(1rem, 3cqi, 2rem);
  }
  .within {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5rem;
  }
  .brand {
    display: flex;
    align-items: center;
    min-height: 3rem;
    color: var(--accent);
    font-size: 1.125rem;
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    order: 1;
    flex-basis: 100%;
    margin-inline: -0.375rem;
  }
  .menu {
    display: none;
  }
  nav a {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    padding-inline: 0.375rem;
    border-block: 3px solid transparent;
    color: var(--text);
    font-size: 0.875rem;
    text-decoration: none;
    white-space: nowrap;
  }
  .count {
    display: inline-block;
    min-width: 1.25rem;
    margin-inline-start: 0.25rem;
    padding-inline: 0.3125rem;
    border-radius: 1em;
    background: var(--accent);
    color: var(--raised);
    font-size: 0.75rem;
    font-weight: 600;
    line-height: 1.25rem;
    text-align: center;
  }
  nav a:hover {
    color: var(--accent);
  }
  nav a[aria-current] {
    border-bottom-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  .self {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .who {
    margin: 0 0.75rem 0 0;
    font-size: 0.8125rem;
    line-height: 1.35;
    text-align: end;
  }
  .who b {
    display: block;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .who span {
    color: var(--muted);
  }
  .quiet {
    padding-inline: 0.625rem;
    border-color: transparent;
    font-weight: 400;
    white-space: nowrap;
  }
  .banner {
    max-width: none;
    margin: 0;
    padding: 0.375rem 1rem;
    border-top: 1px solid var(--line);
    background: color-mix(in srgb, var(--warning) 12%, var(--raised));
    color: var(--warning);
    font-size: 0.875rem;
    text-align: center;
  }
  .page,
  .column {
    padding-block: clamp(1.25rem, 3cqi, 2.25rem) 4rem;
  }
  .page[hidden] {
    display: none;
  }
  @container (max-width: 60rem) {
    .who span {
      display: none;
    }
  }
  @container (max-width: 44rem) {
    .who {
      display: none;
    }
    .self {
      margin-inline-end: -0.625rem;
    }
    .menu {
      display: block;
      order: 1;
      flex-basis: 100%;
      margin-bottom: 0.5rem;
      padding-inline: 0.875rem;
      font-weight: 600;
      text-align: start;
    }
    .menu::after {
      content: '▾';
      float: inline-end;
    }
    .menu[aria-expanded='true']::after {
      content: '▴';
    }
    .menu span {
      font-weight: 400;
    }
    nav:not([data-open]) {
      display: none;
    }
    nav {
      flex-direction: column;
    }
    nav a {
      font-size: 1rem;
    }
    nav a[aria-current] {
      border-block-color: transparent;
    }
  }
  main:focus-visible {
    outline: none;
  }
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skip:focus {
    display: block;
    padding: 0.75rem 1rem;
    background: var(--raised);
    text-align: center;
  }
  @media print {
    header {
      display: none;
    }
  }
`
