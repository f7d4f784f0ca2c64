import { css } from '../../css.ts'

export const kioskStyles = css`
  :host {
    position: fixed;
    inset: 0;
    overflow: auto;
    background: var(--raised);
    -webkit-tap-highlight-color: transparent;
  }
  .frame {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: clamp(1rem, 3cqi, 2.5rem);
    border: 0;
    border-radius: 0;
    font-size: clamp(1.0625rem, 0.95rem + 0.5cqi, 1.375rem);
    user-select: none;
  }
  textarea,
  input {
    user-select: text;
  }
  header,
  footer {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
  }
  header .desk {
    margin: 0;
  }
  header .demonstration {
    margin: 0.5rem 0 0;
  }
  header button {
    white-space: nowrap;
  }
  main {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
    width: 100%;
    max-width: 70rem;
    margin-inline: auto;
    padding-block: 1.5rem;
  }
  main.narrow {
    max-width: 44rem;
  }
  h2 {
    font-size: clamp(1.5rem, 1.1rem + 2.2cqi, 2.5rem);
    line-height: 1.25;
  }
  .asked {
    text-align: center;
    margin-bottom: clamp(1.25rem, 4cqi, 3rem);
  }
  footer {
    align-items: center;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  footer p {
    margin: 0;
  }
  header button,
  footer button {
    min-height: 3rem;
    border-color: transparent;
    font-weight: 400;
  }
  footer button {
    font-size: inherit;
    color: inherit;
    padding-inline: 0.5rem;
  }

  .faces {
    display: grid;
    gap: 0.75rem;
  }
  .face {
    display: flex;
    gap: 1rem;
    align-items: center;
    min-height: 5.5rem;
    padding: 0.75rem 1.25rem;
    border: 2px solid var(--line);
    border-radius: calc(var(--radius) * 1.4);
    color: var(--text);
    line-height: 1.3;
    text-align: start;
    text-wrap: balance;
    touch-action: manipulation;
  }
  .face:hover {
    background: none;
  }
  .face svg {
    flex: none;
    width: 4rem;
    height: 4rem;
    fill: none;
    stroke: var(--muted);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .face .solid {
    fill: var(--muted);
    stroke: none;
  }
  @container (min-width: 40rem) {
    .faces {
      grid-template-columns: repeat(5, 1fr);
    }
    .face {
      flex-direction: column;
      padding: clamp(1rem, 3cqi, 2.25rem) 0.5rem;
      text-align: center;
    }
    .face svg {
      width: clamp(5rem, 11cqi, 8.5rem);
      height: auto;
    }
  }

  .actions button {
    min-height: 4rem;
    padding-inline: 2rem;
  }
  .actions {
    margin-bottom: 1.75rem;
  }
  /* Of parts that come later, and so would have the last word. */
  .frame :is(legend, .title, .optional) {
    font-size: 1em;
  }
  .frame :is(.hint, small) {
    font-size: 0.875em;
  }
  .frame summary,
  .frame .choice > label,
  .frame .pills .choice > label {
    min-height: 4rem;
  }
  .frame .choice > label {
    padding-block: 1.125rem;
  }
  .frame .pills .choice > label {
    padding-block: 1rem;
  }
  .frame .choice > input,
  .frame .pills .choice > input {
    top: 1.375rem;
  }
  .code canvas {
    width: min(18rem, 70cqi);
    margin-bottom: 1.5rem;
    image-rendering: pixelated;
    border-radius: var(--radius);
  }
  ol {
    padding-inline-start: 1.4em;
    margin: 0 0 1.5rem;
  }
`
