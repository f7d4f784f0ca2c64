import { css } from 'lit'

export const signInStyles = css`
  :host {
    max-width: 28rem;
    margin: clamp(1rem, 8vh, 6rem) auto;
    padding-inline: 1rem;
  }
  .card {
    padding: clamp(1.25rem, 6cqi, 2.25rem);
  }
  h1 {
    margin-bottom: 0.25rem;
  }
  .field {
    margin-bottom: 1.25rem;
  }
  button {
    width: 100%;
    margin-top: 0.5rem;
  }
`
