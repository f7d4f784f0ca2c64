import { css } from '../../css.ts'

export const ratingStyles = css`
  .faces {
    display: grid;
    gap: 0.5rem;
  }
  .face {
    position: relative;
    display: grid;
  }
  .face > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .face > label {
    display: flex;
    gap: 0.875rem;
    align-items: center;
    min-height: 3.5rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.8);
    line-height: 1.3;
    cursor: pointer;
  }
  .face svg {
    flex: none;
    width: 2.5rem;
    height: 2.5rem;
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
  .face > label:hover {
    border-color: var(--muted);
  }
  .face > :checked + label {
    border-color: var(--accent);
    box-shadow: 0 0 0 1px var(--accent);
    background: color-mix(in srgb, var(--accent) 7%, transparent);
    font-weight: 600;
  }
  .face > :checked + label svg {
    stroke: var(--accent-text);
  }
  .face > :checked + label circle {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .face > :checked + label .solid {
    fill: var(--accent-text);
  }
  .face > :focus-visible + label {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  @container (min-width: 34rem) {
    .faces {
      grid-template-columns: repeat(5, 1fr);
    }
    .face > label {
      flex-direction: column;
      padding: 1rem 0.375rem 0.75rem;
      text-align: center;
      font-size: 0.9375rem;
    }
    .face svg {
      width: 3.25rem;
      height: 3.25rem;
    }
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    max-width: none;
    margin: 1.5rem 0 0;
    padding-top: 1rem;
    border-top: 1px solid var(--line);
  }
  .onward a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .face > :checked + label {
      outline: 3px solid Highlight;
    }
  }
`
