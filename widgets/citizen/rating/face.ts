/** The mouth says it, from 1 to 5; the brows of the two worst keep the faces apart for those who see little. */
const MOUTHS = [
  'M15 34Q24 25 33 34',
  'M16 33Q24 28.5 32 33',
  'M16 32H32',
  'M16 30Q24 36 32 30',
  'M14 28.5H34Q32 38 24 38T14 28.5Z',
]
const BROWS = ['M13.5 14.5L20 17.5M34.5 14.5L28 17.5', 'M14 16H19.5M34 16H28.5']
const EYES = 'M17.5 19.2a2.3 2.3 0 1 0 .01 0ZM30.5 19.2a2.3 2.3 0 1 0 .01 0Z'

function shape(
  name: 'svg' | 'circle' | 'path',
  attributes: Readonly<Record<string, string>>,
  ...within: readonly Element[]
): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value)
  shape.append(...within)
  return shape
}

const path = (d = '', look = '') => shape('path', { d, class: look })

export const face = (score: number): SVGElement =>
  shape(
    'svg',
    { viewBox: '0 0 48 48', 'aria-hidden': 'true' },
    shape('circle', { cx: '24', cy: '24', r: '21.5' }),
    path(EYES, 'solid'),
    path(MOUTHS[score - 1], score === 5 ? 'solid' : ''),
    path(BROWS[score - 1]),
  )
