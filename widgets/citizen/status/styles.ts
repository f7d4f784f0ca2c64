import { css } from '../../css.ts'

export const statusStyles = css`
  #code {
    max-width: 22rem;
    font-size: 1.25rem;
    font-weight: 600;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
`
