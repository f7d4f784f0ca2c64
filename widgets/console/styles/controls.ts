import { css } from 'lit'

/** Buttons, fields and what is said beside them. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--text);
    font: inherit;
    font-weight: 500;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    border-color: var(--accent);
    color: var(--accent);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-text);
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
    color: var(--accent-text);
  }

  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--accent);
  }

  button.quiet:hover {
    text-decoration: underline;
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  .field {
    display: grid;
    gap: 0.375rem;
  }

  label,
  legend {
    padding: 0;
    font-weight: 600;
  }

  .hint {
    color: var(--muted);
    font-size: 0.875rem;
  }

  input,
  select,
  textarea {
    width: 100%;
    min-width: 0;
    min-height: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid color-mix(in srgb, var(--muted) 85%, var(--raised));
    border-radius: calc(var(--radius) * 0.8);
    background: var(--raised);
    color: var(--text);
    font: inherit;
    line-height: 1.5;
  }

  textarea {
    min-height: 7rem;
    field-sizing: content;
    max-height: 30rem;
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--danger);
    box-shadow: inset 0 0 0 1px var(--danger);
  }

  .fault {
    color: var(--danger);
    font-size: 0.875rem;
    font-weight: 500;
  }

  .note {
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--muted);
    border-radius: calc(var(--radius) * 0.8);
    background: var(--raised);
  }

  .note.bad {
    border-inline-start-color: var(--danger);
  }

  .note.good {
    border-inline-start-color: var(--success);
  }

  .note.heed {
    border-inline-start-color: var(--warning);
  }

  .note:empty {
    display: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
`
