import { css } from '../../css.ts'

export const pagesStyles = css`
  dl {
    margin: 0 0 1.75rem;
  }
  dl > div {
    padding: 0.875rem 0;
    border-top: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  dd {
    margin: 0;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1.15em;
  }
  .told {
    white-space: pre-wrap;
  }
  dd small {
    display: block;
    margin-top: 0.375rem;
    color: var(--warning);
    font-size: 0.9375rem;
  }
  .dates dd {
    font-weight: 600;
  }
  .dates > div:nth-child(n + 3) dd {
    font-weight: 400;
  }
  @container (min-width: 36rem) {
    .answers > div,
    .dates > div {
      display: grid;
      gap: 1rem;
    }
    .answers > div {
      grid-template-columns: 10rem 1fr auto;
    }
    .dates > div {
      grid-template-columns: 17rem 1fr;
    }
    dt {
      font-size: 1rem;
    }
    .change button {
      min-height: 1.5rem;
    }
  }

  .telling {
    margin: 0 0 1.5rem;
    padding: 1rem 1.25rem;
    border: 2px solid var(--warning);
    border-radius: calc(var(--radius) * 0.8);
  }
  .telling h3 {
    margin: 0 0 0.375rem;
  }
  .telling ul {
    margin: 0 0 0.5rem;
    padding-inline-start: 1.15em;
  }
  .code-box {
    margin: 0 0 1.5rem;
    padding: clamp(1rem, 4cqi, 1.5rem);
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: color-mix(in srgb, var(--accent) 5%, transparent);
  }
  .code-box .title {
    margin: 0;
    color: var(--muted);
  }
  .code {
    margin: 0.25rem 0 0.75rem;
    font-size: clamp(1.3rem, 6.4cqi, 2.25rem);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: 0.04em;
    user-select: all;
  }
  .code span {
    white-space: nowrap;
  }
  .done {
    margin: 0;
    color: var(--success);
    font-weight: 600;
  }
  .done:not(:empty) {
    margin-top: 0.5rem;
  }
  .proof {
    margin: 0 0 2rem;
  }
  .proof label {
    display: block;
    margin-bottom: 0.375rem;
  }
  .proof input.four {
    width: 8rem;
    font-weight: 600;
    letter-spacing: 0.15em;
    text-transform: uppercase;
  }
  .follow {
    display: inline-flex;
    align-items: center;
    min-height: 3rem;
    font-weight: 600;
  }
  .qr {
    margin-top: 1rem;
  }
  .qr canvas {
    display: block;
    width: 12rem;
    max-width: 100%;
    image-rendering: pixelated;
  }
  .plain-receipt {
    font-size: 1.5rem;
    font-weight: 600;
  }
`
