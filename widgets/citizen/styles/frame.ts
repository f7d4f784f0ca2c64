import { css } from '../../css.ts'

/** What every citizen’s element wears from its first screen: text, buttons, faults. */
export const frame = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* Here and not on the host, which a page reaches with the likes of "* { letter-spacing: … }". */
  .frame {
    color: var(--text);
    font-family: var(--font);
    font-size: 1rem;
    font-style: normal;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    padding: clamp(1rem, 5cqi, 2rem);
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    overflow-wrap: anywhere;
  }
  .frame > :first-child,
  form > :first-child,
  fieldset > :first-child {
    margin-top: 0;
  }
  .frame > :last-child {
    margin-bottom: 0;
  }

  h2,
  legend {
    font-weight: 600;
    text-wrap: balance;
  }
  h2 {
    margin: 0 0 1rem;
    font-size: clamp(1.35rem, 1.1rem + 1.6cqi, 1.7rem);
    line-height: 1.3;
  }
  legend {
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  h2:focus-visible {
    outline: none;
  }
  p {
    margin: 0 0 0.75rem;
    max-width: 38em;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }

  fieldset {
    min-width: 0;
    margin: 0 0 1.75rem;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 0.625rem;
  }
  legend.page {
    margin-bottom: 0.5rem;
  }
  .optional {
    color: var(--muted);
    font-weight: 400;
    font-size: 0.9375rem;
  }
  h2 .optional {
    display: inline-block;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  button {
    min-height: 3rem;
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    padding: 0.625rem 1.5rem;
    border: 1px solid var(--accent);
    border-radius: calc(var(--radius) * 0.6);
    background: transparent;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--accent) 8%, transparent);
  }
  button.primary {
    background: var(--accent);
    color: var(--accent-text);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
  }

  details {
    margin: 0 0 1.75rem;
    border-block: 1px solid var(--line);
  }
  summary {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-height: 3.25rem;
    padding-block: 0.625rem;
    color: var(--accent);
    line-height: 1.4;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    width: 0.5rem;
    height: 0.5rem;
    margin-inline: 0.125rem 0.25rem;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: translateY(-2px) rotate(45deg);
  }
  details[open] > summary {
    margin-bottom: 1rem;
  }

  .error {
    color: var(--danger);
    font-weight: 600;
  }
  /* Two lines from the start: nothing moves when the names arrive. */
  .desk {
    min-height: 3.1em;
    margin: 0 0 1rem;
    color: var(--muted);
  }
  .desk b {
    display: block;
    color: var(--text);
    font-weight: 600;
  }
  .demonstration {
    display: inline-block;
    margin: 0 0 1rem;
    padding: 0.125rem 0.625rem;
    border: 1px dashed var(--warning);
    border-radius: 1em;
    color: var(--warning);
    font-size: 0.875rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    label,
    button,
    summary::before {
      transition:
        background-color 0.12s,
        border-color 0.12s,
        transform 0.12s;
    }
  }
`
