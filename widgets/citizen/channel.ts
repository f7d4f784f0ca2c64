import { CHANNELS, type Channel } from '../../rules/vocabulary.ts'

/** How a record of this element reaches the service. */
export function channelOf(element: Element): Channel {
  const said = element.getAttribute('channel')
  return CHANNELS.find((channel) => channel === said) ?? 'embedded'
}
