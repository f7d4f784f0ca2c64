import { css } from 'lit'

export const embeddingStyles = css`
  h1 {
    margin-bottom: 0.375rem;
  }
  .lead {
    max-width: 60em;
  }
  .office {
    margin-top: 1rem;
  }
  .sides {
    display: grid;
    gap: 1rem;
    align-items: start;
    margin-top: 1rem;
  }
  @container (min-width: 62rem) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`

export const originListStyles = css`
  section + section {
    margin-top: 1rem;
  }
  h2 {
    margin-bottom: 0.5rem;
  }
  .origins {
    margin: 0 0 1rem;
    padding: 0;
    list-style: none;
  }
  .origins > li {
    padding-block: 0.5rem;
    border-top: 1px solid var(--line);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .origin {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .leaving {
    margin-top: 0.75rem;
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .last {
    margin: 0;
  }
`

export const snippetsStyles = css`
  pre {
    max-width: 100%;
    margin: 0 0 0.75rem;
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow-x: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin-top: 1rem;
  }
`
