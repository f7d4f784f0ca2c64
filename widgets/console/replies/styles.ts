import { css } from 'lit'

export const repliesStyles = css`
  .column {
    max-width: 48rem;
    margin-inline: auto;
  }
  article {
    margin-bottom: 1rem;
  }
  article .place {
    margin-bottom: 0.25rem;
  }
  article h2 {
    margin-bottom: 0.5rem;
  }
  blockquote.words {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--radius) * 0.6);
    background: var(--surface);
  }
  form {
    margin-top: 1rem;
  }
`
