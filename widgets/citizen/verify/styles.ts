import { css } from '../../css.ts'

export const verifyStyles = css`
  .outcome {
    margin: 1.5rem 0;
    padding: 1rem 1.25rem;
    border: 2px solid var(--danger);
    border-radius: calc(var(--radius) * 0.8);
  }
  .outcome.genuine {
    border-color: var(--success);
  }
  .outcome h3,
  .outcome p {
    margin: 0;
  }
  dl {
    margin: 0 0 1.75rem;
  }
  dl > div {
    padding: 0.625rem 0;
    border-top: 1px solid var(--line);
  }
  dt,
  dd small {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  dd {
    margin: 0;
  }
  dd small {
    display: block;
  }
`
