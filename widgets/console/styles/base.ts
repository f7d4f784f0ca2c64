import { css } from 'lit'

/** What every element of the console starts from. */
export const base = css`
  :host {
    display: block;
    color: var(--text);
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    overflow-wrap: break-word;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h1 {
    font-size: clamp(1.25rem, 1rem + 1.2vw, 1.625rem);
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  h2 {
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.4;
  }

  h3 {
    font-size: 1rem;
    font-weight: 600;
  }

  ol,
  ul {
    list-style: none;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    border-radius: 0.25rem;
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .muted {
    color: var(--muted);
  }

  .small {
    font-size: 0.875rem;
  }

  .unseen:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
