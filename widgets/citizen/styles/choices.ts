import { css } from '../../css.ts'

/** Native radio buttons and checkboxes, each in a card. */
export const choices = css`
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--accent);
  }
  .hint {
    margin: 0 0 0.625rem;
    color: var(--muted);
    font-size: 0.9375rem;
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
    display: flow-root;
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
  .choice img {
    float: inline-start;
    margin-inline-end: 0.75rem;
    border-radius: 50%;
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
  @media (forced-colors: active) {
    .choice > :checked + label {
      outline: 2px solid Highlight;
    }
  }
`
