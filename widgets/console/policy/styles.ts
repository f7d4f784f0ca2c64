import { css } from 'lit'

export const policyStyles = css`
  .stack {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    max-width: none;
    margin-block: 0.75rem 0;
  }
  #because {
    min-height: 4.5rem;
  }
  .card h2 {
    margin-bottom: 0.75rem;
  }
  .plain,
  .rules {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .plain > li {
    padding-block: 0.75rem;
    border-top: 1px solid var(--line);
  }
  .plain > li:first-child {
    border-top: 0;
  }
  .plain p {
    margin: 0.125rem 0;
    max-width: none;
  }
  .rules {
    counter-reset: rule;
  }
  .rules > li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr) auto;
    gap: 0.5rem;
    padding-block: 0.75rem;
    border-top: 1px solid var(--line);
    counter-increment: rule;
  }
  .rules > li::before {
    content: counter(rule);
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .rule p {
    margin: 0 0 0.25rem;
    max-width: none;
  }
  .says {
    font-weight: 600;
  }
  code {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .moves {
    display: flex;
    gap: 0.25rem;
  }
  .moves button {
    min-width: 2.75rem;
    padding: 0;
  }
  .terms {
    display: grid;
    grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr);
    gap: 0.375rem 1rem;
    margin: 0.75rem 0 0;
  }
  .terms dt {
    color: var(--muted);
  }
  .terms dd {
    margin: 0;
  }
  textarea.source {
    width: 100%;
    min-height: 24rem;
    font-family: ui-monospace, monospace;
    font-size: 0.8125rem;
    line-height: 1.5;
    white-space: pre;
    overflow-wrap: normal;
    overflow-x: auto;
    tab-size: 2;
  }
  .fault,
  .weight-fault {
    --tone: var(--danger);
  }
  .weight-warning {
    --tone: var(--warning);
  }
  .weight-note {
    --tone: var(--muted);
  }
  .remark {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--tone);
  }
  .remark b {
    color: var(--tone);
  }
  .link {
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font: inherit;
    text-decoration: underline;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.375rem 0.5rem;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--muted);
    font-weight: 600;
  }
  td.n,
  th.n {
    text-align: end;
  }
  .bar {
    display: block;
    height: 0.5rem;
    margin-top: 0.25rem;
    border-radius: 0.25rem;
    background: var(--accent);
  }
  .bar.less {
    background: var(--warning);
  }
  progress {
    width: 100%;
    accent-color: var(--accent);
  }
  @container (max-width: 44rem) {
    .terms {
      grid-template-columns: minmax(0, 1fr);
    }
    .terms dd {
      margin-bottom: 0.5rem;
    }
    .rules > li {
      grid-template-columns: 1.5rem minmax(0, 1fr);
    }
    .moves {
      grid-column: 2;
    }
  }
`
