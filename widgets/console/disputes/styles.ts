import { css } from 'lit'

export const disputeStyles = css`
  .column {
    max-width: 48rem;
    margin-inline: auto;
  }
  section.card {
    margin-block: 1rem;
  }
  section h2,
  section h3 {
    margin-bottom: 0.5rem;
  }
  blockquote.words {
    margin: 0 0 1rem;
    padding: 0.75rem 1rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
    white-space: pre-line;
  }
  details {
    margin: 0;
    border: 0;
  }
  details summary {
    min-height: 2.75rem;
    padding-block: 0.25rem;
  }
  details[open] form {
    margin-block: 0.5rem 1rem;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  ol.timeline {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
`
