import { css } from 'lit'

export const photosStyles = css`
  h1 {
    margin-bottom: 0.375rem;
  }
  .lead {
    max-width: 60em;
  }
  .card,
  .card + h2 {
    margin-top: 1rem;
  }
  h2 {
    margin-bottom: 0.75rem;
  }
  .people {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  @container (min-width: 62rem) {
    .people {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .people .card {
    margin: 0;
  }
  .person {
    display: flex;
    gap: 1rem;
    align-items: center;
  }
  .person img {
    border-radius: 50%;
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`
