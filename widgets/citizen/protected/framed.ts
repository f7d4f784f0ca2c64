import { wear } from './look.ts'
import { FORWARDED, type FromFrame, type FromHost, GREETING } from './talk.ts'

/**
 * The page inside the frame of a protected element. Any site may embed it that its office lets (`frame-ancestors`), so nothing that
 * comes in is believed to be more than a look and five attributes, and nothing goes out that `FromFrame` does not name.
 */
const [element] = document.querySelectorAll<HTMLElement>('[data-framed]')

/** A link leaves the frame only for a page: what a hostile page might slip in (`javascript:`) is no address of one. */
const isWebAddress = (value: string): boolean => /^https?:\/\//.test(value)

function takeOver({ look, attributes }: Partial<FromHost>): void {
  if (look) wear(look, document.documentElement)
  for (const name of FORWARDED) {
    const value: unknown = attributes?.[name]
    if (typeof value !== 'string' || (name.endsWith('-url') && !isWebAddress(value))) element?.removeAttribute(name)
    else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value)
  }
}

function answer(port: MessagePort): void {
  const say = (said: FromFrame) => port.postMessage(said)
  port.onmessage = ({ data }: MessageEvent<Partial<FromHost> | null>) => takeOver(data ?? {})
  const measured = new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect()
    // A refusal is there at once, an element when it has drawn itself.
    if (element?.shadowRoot || element?.localName === 'div')
      say({ is: 'shown', height: Math.ceil(height), title: document.title })
  })
  measured.observe(document.body)
  document.addEventListener('ln-rated', ({ verified }) => say({ is: 'ln-rated', verified }))
  document.addEventListener('ln-filed', ({ deskCode }) => say({ is: 'ln-filed', deskCode }))
  document.addEventListener('ln-error', ({ code }) => say({ is: 'ln-error', code }))
}

addEventListener('message', ({ source, data, ports: [port] }) => {
  if (source === parent && data === GREETING && port) answer(port)
})
