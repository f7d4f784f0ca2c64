import { css } from './css.ts'

/**
 * The look of every element. A page changes any of it by setting a `--ln-*` property on an ancestor or on the element
 * (`:root { --ln-accent: #8a1538 }`); styles inside an element read the short name. Dark values follow the page's own
 * `color-scheme`, never the device alone: an element in a light page stays light.
 */
export const tokens = css`
  :host {
    --accent: var(--ln-accent, #0b5c66);
    --accent-text: var(--ln-accent-text, #fff);
    --text: var(--ln-text, #1c2321);
    --muted: var(--ln-muted, #5a635f);
    --surface: var(--ln-surface, #f7f6f2);
    --raised: var(--ln-raised, #fff);
    --line: var(--ln-line, #dcdad1);
    --danger: var(--ln-danger, #a3271d);
    --warning: var(--ln-warning, #8a5200);
    --success: var(--ln-success, #20683c);
    --radius: var(--ln-radius, 0.625rem);
    --font: var(--ln-font, inherit);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --accent: var(--ln-accent, light-dark(#0b5c66, #7fcbd3));
      --accent-text: var(--ln-accent-text, light-dark(#fff, #06272c));
      --text: var(--ln-text, light-dark(#1c2321, #eceeea));
      --muted: var(--ln-muted, light-dark(#5a635f, #a9b2ad));
      --surface: var(--ln-surface, light-dark(#f7f6f2, #131817));
      --raised: var(--ln-raised, light-dark(#fff, #1d2422));
      --line: var(--ln-line, light-dark(#dcdad1, #39423f));
      --danger: var(--ln-danger, light-dark(#a3271d, #f4a097));
      --warning: var(--ln-warning, light-dark(#8a5200, #e8bd74));
      --success: var(--ln-success, light-dark(#20683c, #8fd0a5));
    }
  }
`
