import type { Language } from '../../rules/vocabulary.ts'
import { handsOn } from './hands.ts'
import type { Play } from './play.ts'
import { serviceWith } from './replies.ts'

/** Puts an element into this state, unreachable meanwhile: what it focuses on its way would carry the reader off. */
export async function stage(place: HTMLElement, sample: HTMLTemplateElement, play: Play): Promise<void> {
  await customElements.whenDefined(sample.content.firstElementChild?.localName ?? '')
  const element = document.importNode(sample.content, true).firstElementChild
  if (!(element instanceof HTMLElement)) return
  element.setAttribute('service-url', serviceWith(play.replies))
  play.prepares?.(element)
  place.inert = true
  withFragment(play.fragment, () => place.replaceChildren(element))
  try {
    await play.does(handsOn(element))
    // Focus follows what is drawn.
    await new Promise((resolve) => setTimeout(resolve, 120))
    place.dataset.reached = 'yes'
    place.style.minHeight = ''
  } catch (problem) {
    place.dataset.reached = 'no'
    console.error(problem)
  }
  place.inert = false
}

/** The address bar, for the moment in which an element reads it. */
function withFragment(fragment: string | undefined, act: () => void): void {
  const { href } = location
  if (fragment !== undefined) history.replaceState(history.state, '', `#${fragment}`)
  act()
  history.replaceState(history.state, '', href)
}

export const languageOf = (place: HTMLElement): Language => (place.lang === 'en' ? 'en' : 'vi')
