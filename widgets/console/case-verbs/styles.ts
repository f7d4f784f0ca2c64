import { css } from 'lit'

export const verbStyles = css`
  .none {
    margin: 0;
  }
  .offered {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.75rem;
  }
  .offered [aria-expanded='true'] {
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
  .rare {
    align-items: center;
  }
  .rare .hint {
    margin: 0;
  }
  .rare button {
    min-height: 2.5rem;
    padding: 0.25rem 0.75rem;
    font-size: 0.875rem;
  }
  form {
    margin-top: 1.25rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--line);
  }
  form h3 {
    margin-bottom: 0.75rem;
  }
  h4 {
    margin: 0 0 0.25rem;
    font-size: 1rem;
    font-weight: 600;
  }
  .notice {
    margin-bottom: 1.25rem;
  }
  .count {
    margin: 0.375rem 0 0;
  }
  .judgements {
    margin-bottom: 1.75rem;
  }
  .judgement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 1rem;
    margin: 0 0 0.75rem;
    padding: 0.75rem 1rem 1rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.8);
  }
  @container (min-width: 32rem) {
    .judgement {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .judgement legend {
    float: left;
    grid-column: 1 / -1;
    margin: 0;
    font-size: 1rem;
  }
  .judgement .field {
    margin: 0;
  }
  .judgement .heard {
    grid-column: 1 / -1;
  }
  .heard p {
    margin: 0;
  }
  .warnings {
    display: grid;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }
  .warnings .warning {
    max-width: none;
    margin: 0;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--warning);
    background: color-mix(in srgb, var(--warning) 10%, transparent);
  }
  .judgement label.title {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
  }
  select {
    width: 100%;
    max-width: 28rem;
  }
  .barred {
    margin-bottom: 1rem;
  }
  .barred ul {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }
  small {
    color: var(--muted);
    font-weight: 400;
  }
  legend small {
    display: block;
    font-size: 0.875rem;
  }
  .look-over {
    margin: 0 0 1.25rem;
  }
  .look-over dt {
    color: var(--muted);
    font-size: 0.875rem;
  }
  .look-over dd {
    margin: 0 0 0.875rem;
  }
  .words {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
    white-space: pre-wrap;
  }
`
