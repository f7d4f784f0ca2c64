import { css } from '../../css.ts'

/** Fields and choices: native controls, drawn a little. */
export const fields = css`
  h3 {
    font-weight: 600;
    text-wrap: balance;
  }
  .field {
    margin: 0 0 1.75rem;
  }
  label.title {
    display: block;
    margin-bottom: 0.375rem;
    font-size: 1.0625rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .hint {
    margin: 0 0 0.625rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  details + details {
    margin-top: -1.75rem;
    border-top: 0;
  }
  ul.hint {
    padding-inline-start: 1.15em;
  }

  input,
  select,
  textarea {
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
    padding-block: 0.75rem;
    padding-inline: 2.875rem 0.875rem;
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

  .over {
    color: var(--danger);
    font-weight: 600;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .choice > :checked + label {
      outline: 2px solid Highlight;
    }
  }
`
