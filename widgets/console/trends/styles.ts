import { css } from 'lit'

export const trendStyles = css`
  h1 {
    margin-bottom: 0.375rem;
  }
  section.card {
    margin-block: 1rem;
  }
  section h2 {
    margin-bottom: 0.5rem;
  }
  .sentence {
    max-width: 60em;
    font-size: 1.0625rem;
  }
  tbody th {
    font-weight: 600;
  }
  .scroll th,
  .scroll td {
    overflow-wrap: normal;
  }
  svg {
    display: block;
    width: 100%;
    max-width: 44rem;
    height: auto;
    margin-block: 0.5rem;
    overflow: visible;
  }
  svg.bar {
    width: 10rem;
    margin: 0.25rem 0 0;
  }
  svg text {
    fill: var(--muted);
    font-size: 12px;
  }
  /* Drawn smaller on a narrow screen, its words must not be. */
  @container (max-width: 36rem) {
    tbody th {
      min-width: 4.5rem;
    }
    svg:not(.bar) text {
      font-size: 26px;
    }
    svg text.between {
      display: none;
    }
  }
  .scroll + p {
    margin-block: 0.75rem 0;
  }
  ul.told {
    padding-inline-start: 1.25rem;
  }
  .axis,
  .limit {
    fill: none;
    stroke: var(--line);
  }
  .limit {
    stroke: var(--warning);
    stroke-dasharray: 6 4;
  }
  .limit.outer {
    stroke: var(--danger);
    stroke-dasharray: none;
  }
  .line {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .whisker {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .point {
    fill: var(--accent);
  }
  .point.some {
    fill: var(--warning);
  }
  .point.far {
    fill: var(--danger);
  }
  /* Shapes and dashes tell apart what colours no longer do. */
  @media (forced-colors: active) {
    .axis {
      stroke: GrayText;
    }
    .line,
    .whisker,
    .limit:nth-child(n) {
      stroke: CanvasText;
    }
    .point:nth-child(n) {
      fill: CanvasText;
    }
    svg text {
      fill: CanvasText;
    }
  }
`
