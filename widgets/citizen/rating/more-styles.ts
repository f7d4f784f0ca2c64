import { css } from '../../css.ts'

export const moreStyles = css`
  .criterion {
    display: grid;
    gap: 0.375rem 1rem;
    margin: 0;
    padding: 0.75rem 0;
    border-top: 1px solid var(--line);
  }
  .criterion legend {
    float: inline-start;
    margin: 0;
    font-size: 1rem;
    font-weight: 400;
  }
  .pills {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: 0.375rem;
    clear: both;
  }
  .pills .choice > label {
    min-height: 2.75rem;
    padding-block: 0.625rem;
    padding-inline: 2.125rem 0.5rem;
    white-space: nowrap;
  }
  .pills .choice > input {
    inset-inline-start: 0.625rem;
    top: 0.75rem;
  }
  @container (min-width: 40rem) {
    .criterion {
      grid-template-columns: 1fr minmax(21rem, max-content);
      align-items: center;
    }
    .pills {
      grid-template-columns: repeat(3, 1fr);
      clear: none;
    }
  }
`
