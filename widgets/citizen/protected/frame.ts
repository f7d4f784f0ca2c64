import type { ProblemCode } from '../../../service/contract/index.ts'
import { LnErrorEvent, LnFiledEvent, LnRatedEvent } from '../events.ts'
import { lookOf } from './look.ts'
import { FORWARDED, type FromFrame, type FromHost, GREETING } from './talk.ts'

/** Least a frame of ours needs: its own scripts and origin, files to keep and to print, and links that a person clicks. */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-downloads',
  'allow-modals',
  'allow-top-navigation-by-user-activation',
]

/**
 * Renders an element as a frame of the service, which no script of the page around it can read: a shadow root is no boundary, an
 * origin is. What the page shows inside the element stays until the frame says that it is there.
 */
export function protect(element: HTMLElement, defaultService: string): void {
  const service = new URL(element.getAttribute('service-url') || defaultService, location.href).origin
  const root = element.attachShadow({ mode: 'closed' })
  const frame = document.createElement('iframe')
  const fallback = document.createElement('slot')
  let told = ''

  const saying = (): FromHost => ({
    look: lookOf(element),
    attributes: Object.fromEntries(
      FORWARDED.flatMap((name) => {
        const value = element.getAttribute(name)
        if (value === null) return []
        if (!name.endsWith('-url')) return [[name, value]]
        const { href, hash } = new URL(value, location.href)
        return name === 'complaint-url' && leadsToComplaint(href, hash) ? [] : [[name, href]]
      }),
    ),
  })

  frame.src = `${service}/framed/${element.localName}?${new URLSearchParams({
    desk: element.getAttribute('desk') ?? '',
    lang: lookOf(element).lang,
    host: location.origin,
  })}`
  frame.sandbox.add(...SANDBOX)
  frame.referrerPolicy = 'no-referrer'
  Object.assign(frame.style, { display: 'block', inlineSize: '100%', blockSize: '0', border: '0' })
  let port: MessagePort | null = null
  const tell = () => {
    const said = saying()
    frame.style.colorScheme = said.look.scheme
    if (!port || JSON.stringify(said) === told) return
    told = JSON.stringify(said)
    port.postMessage(said)
  }
  frame.addEventListener('load', () => {
    const channel = new MessageChannel()
    port = channel.port1
    told = ''
    port.onmessage = ({ data }: MessageEvent<FromFrame>) => hear(data, element, frame, fallback)
    // Reaches the service or nobody: a frame that went elsewhere is of another origin.
    frame.contentWindow?.postMessage(GREETING, service, [channel.port2])
    tell()
  })
  root.append(fallback, frame)

  const changes = new MutationObserver(tell)
  changes.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir', ...FORWARDED] })
  for (const whole of [document.documentElement, document.body, element]) {
    changes.observe(whole, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'lang', 'dir'] })
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell)
}

/**
 * A complaint in this page is one that the frame of a rating turns to by itself: what was said in the one is no page's to carry to the
 * other.
 */
function leadsToComplaint(href: string, hash: string): boolean {
  if (hash === '' || href.split('#')[0] !== location.href.split('#')[0]) return false
  const target = document.getElementById(hash.slice(1))
  return target !== null && (target.matches('ln-complaint') || target.querySelector('ln-complaint') !== null)
}

function hear(said: FromFrame, element: HTMLElement, frame: HTMLIFrameElement, fallback: HTMLElement): void {
  switch (said.is) {
    case 'shown':
      fallback.remove()
      frame.title = said.title
      frame.style.blockSize = `${said.height}px`
      return
    case 'ln-rated':
      element.dispatchEvent(new LnRatedEvent(said.verified))
      return
    case 'ln-filed':
      element.dispatchEvent(new LnFiledEvent(said.deskCode))
      return
    case 'ln-error':
      element.dispatchEvent(new LnErrorEvent(said.code as ProblemCode))
  }
}
