import { html } from 'ghtml'

/** How far the ends of a mouth stand above or below its middle, from very displeased to very pleased. */
const MOUTHS = [-7, -3.5, 0, 3.5, 7] as const

/** Five faces say what a sign is for to whoever does not read it. */
export const faces: string = html`<svg class="sign-faces" viewBox="0 0 240 40" aria-hidden="true" focusable="false">
!${MOUTHS.map(
  (curve, i) => html`<g transform="translate(${i * 50 + 20} 20)"><circle r="17"></circle>
<path class="eyes" d="M-6-5v.01M6-5v.01"></path><path d="M-8 ${6 - curve / 2}Q0 ${6 + curve} 8 ${6 - curve / 2}"></path></g>`,
)}
</svg>`
