import { css } from '../../css.ts'

/** What faults, failures and further controls wear. */
export const exchangeStyles = css`
  .faulty {
    padding-inline-start: 0.875rem;
    border-inline-start: 4px solid var(--danger);
  }
  /* A legend that floats stands beside the line; any other hides its upper end. */
  .faulty > legend {
    float: inline-start;
    width: 100%;
  }
  .faulty > legend + * {
    clear: both;
  }
  .frame > :only-child > .summary {
    margin-bottom: 0;
  }
  .summary {
    margin: 0 0 1.5rem;
    padding: 1rem;
    border: 2px solid var(--danger);
    border-radius: calc(var(--radius) * 0.8);
  }
  .summary :is(h2, h3) {
    font-size: 1.0625rem;
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
  h3 {
    margin: 2rem 0 0.5rem;
    font-weight: 600;
    text-wrap: balance;
    font-size: 1.0625rem;
    line-height: 1.4;
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  button.link {
    min-height: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-align: start;
    font-weight: 400;
  }
  button.danger {
    border-color: var(--danger);
    color: var(--danger);
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
  details + details {
    margin-top: -1.75rem;
    border-top: 0;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
