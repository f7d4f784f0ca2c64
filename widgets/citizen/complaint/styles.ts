import { css } from '../../css.ts'

export const complaintStyles = css`
  .step {
    margin: 0 0 0.25rem;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .progress {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 0.25rem;
    margin: 0 0 1.25rem;
  }
  .progress span {
    height: 0.25rem;
    border-radius: 1rem;
    background: var(--line);
  }
  .progress .behind {
    background: var(--accent);
  }
  legend h2 {
    margin: 0;
  }
  .within {
    margin: 1.25rem 0 0 0.25rem;
    padding-inline-start: 1.25rem;
    border-inline-start: 3px solid var(--line);
  }
  .within .field:last-child {
    margin-bottom: 0;
  }
  .back {
    margin: 0 0 0.25rem;
  }
  .found {
    margin: 0 0 1.5rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.8);
    background: var(--surface);
  }
`
