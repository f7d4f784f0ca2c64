/** The language an element stands in: the nearest `lang` counts, through shadow roots too, the element's own first. */
export function tagOf(element: Element): string {
  const tagged = element.closest('[lang]')
  if (tagged) return (tagged.getAttribute('lang') ?? '').toLowerCase().split('-')[0] ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? tagOf(root.host) : ''
}
