import { css } from 'lit'

/** A table of figures, scrolled sideways where it does not fit. */
export const tableStyles = css`
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
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--muted);
    font-size: 0.8125rem;
  }
`
