import { css } from '../../css.ts'

/** Fields to type into: native controls, drawn a little. */
export const inputs = css`
  .hint {
    margin: 0 0 0.625rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  ul.hint {
    padding-inline-start: 1.15em;
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
  .over {
    color: var(--danger);
    font-weight: 600;
  }
`
