import { css } from '../../css.ts'

export const pageStyles = css`
  .state {
    margin: 0 0 1.5rem;
    padding: 1rem 1.25rem;
    border-inline-start: 5px solid var(--accent);
    border-radius: calc(var(--radius) * 0.4);
    background: color-mix(in srgb, var(--accent) 6%, transparent);
  }
  .state h2 {
    margin: 0 0 0.375rem;
  }
  .state p:last-child {
    margin: 0;
  }
  .arrived {
    margin: 0 0 1rem;
    color: var(--success);
    font-weight: 600;
  }

  dl {
    display: grid;
    gap: 0.75rem 1.5rem;
    margin: 2rem 0 1.5rem;
    padding-top: 1.5rem;
    border-top: 1px solid var(--line);
  }
  .state + dl {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
  @container (min-width: 32rem) {
    dl {
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  }
  dt {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  dd {
    margin: 0;
  }
  .told {
    max-width: none;
    white-space: pre-wrap;
  }
  .said {
    margin: 0 0 1.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.8);
    background: var(--surface);
  }
  .said h3 {
    margin: 0 0 0.375rem;
  }
  .said p {
    margin: 0;
  }
  legend h3 {
    margin: 0;
  }
  .within {
    margin: 1rem 0 0 0.25rem;
    padding-inline-start: 1.25rem;
    border-inline-start: 3px solid var(--line);
  }
  .within .field {
    margin: 0;
  }
  form + .leave {
    margin-top: 1.5rem;
  }
  form + details {
    margin-top: 2rem;
  }
  details form {
    margin-bottom: 1.5rem;
  }

  .timeline {
    margin: 0 0 2rem;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding: 0 0 1.25rem 1.75rem;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    top: 0.4rem;
    width: 0.8rem;
    height: 0.8rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--raised);
  }
  .timeline li.citizen::before {
    background: var(--accent);
  }
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.4rem - 1px);
    top: 1.4rem;
    bottom: -0.2rem;
    width: 2px;
    background: var(--line);
  }
  .timeline time {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .timeline .told {
    margin: 0.375rem 0 0;
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--line);
  }
  .files-sent {
    margin: 0.25rem 0 0;
    color: var(--muted);
  }
`
