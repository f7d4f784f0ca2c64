import { css } from '../../css.ts'

export const statusStyles = css`
  #code {
    max-width: 22rem;
    /* All 16 characters show on the narrowest phone. */
    font-size: clamp(1rem, 5cqi, 1.25rem);
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
`
