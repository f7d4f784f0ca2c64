import { css } from 'lit'

/** Shared by the citizen's elements: text, fields, choices, buttons. Native controls, drawn a little. */
export const controls = css`
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
  h3,
  legend {
    font-weight: 600;
    text-wrap: balance;
  }
  h2 {
    margin: 0 0 1rem;
    font-size: clamp(1.35rem, 1.1rem + 1.6cqi, 1.7rem);
    line-height: 1.3;
  }
  h3,
  legend,
  label.title {
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  h3 {
    margin: 2rem 0 0.5rem;
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
  .field {
    margin: 0 0 1.75rem;
  }
  label.title {
    display: block;
    margin-bottom: 0.375rem;
    font-weight: 600;
  }
  .hint,
  .optional {
    color: var(--muted);
  }
  .hint {
    margin: 0 0 0.625rem;
    font-size: 0.9375rem;
  }
  .optional {
    font-weight: 400;
    font-size: 0.9375rem;
  }
  ul.hint {
    padding-inline-start: 1.15em;
  }

  input,
  select,
  textarea,
  button {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    width: 100%;
    max-width: 24rem;
    min-height: 3rem;
    padding: 0.625rem 0.75rem;
    background: var(--raised);
    border: 1px solid var(--muted);
    border-radius: calc(var(--radius) * 0.6);
  }
  textarea {
    display: block;
    max-width: none;
    min-height: 11rem;
    resize: vertical;
  }
  textarea.short {
    min-height: 6rem;
  }
  [aria-invalid='true']:not([type='radio'], [type='checkbox']) {
    border-color: var(--danger);
    box-shadow: 0 0 0 1px var(--danger);
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  .choices {
    display: grid;
    gap: 0.5rem;
  }
  .choice {
    position: relative;
    display: grid;
  }
  .choice > input {
    position: absolute;
    inset-inline-start: 0.875rem;
    top: 0.875rem;
    width: 1.25rem;
    height: 1.25rem;
    cursor: pointer;
  }
  .choice > label {
    display: block;
    min-height: 3rem;
    padding: 0.75rem 0.875rem 0.75rem 2.875rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.8);
    line-height: 1.4;
    cursor: pointer;
  }
  .choice > label:hover {
    border-color: var(--muted);
  }
  .choice > :checked + label {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
    background: color-mix(in srgb, var(--accent) 7%, transparent);
  }
  .choice > :focus-visible {
    outline: none;
  }
  .choice > :focus-visible + label {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .choice small {
    display: block;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .choice strong {
    font-weight: 600;
  }
  .tag {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    color: var(--success);
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  button {
    min-height: 3rem;
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
  button.danger {
    border-color: var(--danger);
    color: var(--danger);
  }
  button.link {
    min-height: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    font-weight: 400;
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
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
  details + details {
    margin-top: -1.75rem;
    border-top: 0;
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
    margin: 0 0 0.5rem;
    color: var(--danger);
    font-weight: 600;
  }
  .faulty {
    padding-inline-start: 0.875rem;
    border-inline-start: 4px solid var(--danger);
  }
  .summary {
    margin: 0 0 1.5rem;
    padding: 1rem;
    border: 2px solid var(--danger);
    border-radius: calc(var(--radius) * 0.8);
  }
  .summary h3 {
    margin: 0 0 0.375rem;
  }
  .summary ul {
    margin: 0;
    padding-inline-start: 1.15em;
  }
  .summary p:last-child {
    margin: 0;
  }
  .summary a {
    color: var(--danger);
    font-weight: 600;
  }
  .over {
    color: var(--danger);
    font-weight: 600;
  }

  .desk {
    margin: 0 0 1rem;
    color: var(--muted);
  }
  .desk b {
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
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  @media (forced-colors: active) {
    .choice > :checked + label {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .no-print,
    .actions {
      display: none;
    }
    .frame {
      border: 0;
      padding: 0;
    }
  }
`
