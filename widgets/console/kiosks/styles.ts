import { css } from 'lit'

export const kiosksStyles = css`
  h1 {
    margin-bottom: 0.375rem;
  }
  .lead {
    max-width: 60em;
  }
  .desks {
    display: grid;
    gap: 1rem;
    margin: 1rem 0 0;
    padding: 0;
    list-style: none;
  }
  @container (min-width: 62rem) {
    .desks {
      grid-template-columns: 1fr 1fr;
    }
  }
  .card h2 {
    margin-bottom: 0.25rem;
  }
  .card p {
    margin: 0 0 0.5rem;
  }
  .field {
    margin: 0.75rem 0;
  }
  input[type='number'] {
    width: 6rem;
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .made {
    margin-top: 1rem;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .made .code {
    font-size: 1.75rem;
    font-weight: 600;
    letter-spacing: 0.08em;
  }
`
