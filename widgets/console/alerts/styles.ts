import { css } from 'lit'

export const alertStyles = css`
  .column {
    max-width: 56rem;
    margin-inline: auto;
  }
  h1 {
    margin-bottom: 0.375rem;
  }
  section {
    margin-block: 1.5rem;
  }
  section > h2 {
    margin-bottom: 0.75rem;
  }
  article.card {
    margin-bottom: 1rem;
  }
  article header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 0.25rem;
  }
  article :is(h2, h3) {
    font-size: 1.0625rem;
  }
  article form {
    margin-top: 1.25rem;
  }
  .place {
    max-width: none;
    margin: 0 0 0.75rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .sentence {
    max-width: 46em;
    font-size: 1rem;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    margin: 0 0 1rem;
    font-variant-numeric: tabular-nums;
  }
  dt {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  dd {
    margin: 0;
  }
  details {
    margin-bottom: 1rem;
  }
  summary {
    min-height: 1.5rem;
    color: var(--muted);
    cursor: pointer;
  }
  details dl {
    margin-top: 0.75rem;
  }
  fieldset {
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
  }
  legend {
    margin-bottom: 0.25rem;
    padding: 0;
    font-weight: 600;
  }
  fieldset label {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-height: 2.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  .actions a.button {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    padding: 0 1.125rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--accent);
    color: var(--accent-text);
    font-weight: 600;
    text-decoration: none;
  }
  .rates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 1rem 2rem;
  }
  .rates h3 {
    margin-bottom: 0.25rem;
  }
  .fault {
    color: var(--danger);
  }
`
