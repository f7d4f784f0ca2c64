import type { GalleryTag } from '../../service/contract/gallery.ts'
import type { Play } from './play.ts'
import { complaint } from './plays/complaint.ts'
import { confirmation } from './plays/confirmation.ts'
import { kiosk } from './plays/kiosk.ts'
import { rating } from './plays/rating.ts'
import { status } from './plays/status.ts'
import { verify } from './plays/verify.ts'
import { answer } from './replies.ts'
import { languageOf, stage } from './stage.ts'

type AnyPlays = Readonly<Record<string, (language: 'vi' | 'en') => Play>>

const PLAYS: Readonly<Record<GalleryTag, AnyPlays>> = {
  'ln-rating': rating,
  'ln-complaint': complaint,
  'ln-status': status,
  'ln-verify': verify,
  'ln-confirm': confirmation,
  'ln-kiosk': kiosk,
}

globalThis.fetch = answer
// Before any element is here: what stands in a gallery is nobody's words, and nobody need be asked before it is left.
addEventListener('beforeunload', (event) => event.stopImmediatePropagation())
// Nor is a state another one when the reader comes back to it.
addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), { capture: true })

const form = document.querySelector<HTMLFormElement>('.choose')
const states = [...document.querySelectorAll<HTMLElement>('.state')]

/** Both, or the one chosen, with the words it is chosen by. */
function chosen(name: string): { readonly value: string; readonly label: string }[] {
  const options = [...(form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.options ?? [])]
  const value = options.find(({ selected }) => selected)?.value
  return options
    .filter((option) => (value === 'all' ? option.value !== 'all' : option.value === value))
    .map((option) => ({ value: option.value, label: option.label }))
}

/** An old machine holds a screenful: what has gone far out of sight is taken down, and its room kept. */
const watching = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!(target instanceof HTMLElement)) continue
      if (isIntersecting) show(target)
      else takeDown(target)
    }
  },
  { rootMargin: '600px 0px' },
)

function show(place: HTMLElement): void {
  if (place.firstElementChild) return
  const state = place.closest<HTMLElement>('.state')
  const sample = state?.querySelector('template')
  const { tag = '', state: name = '' } = state?.dataset ?? {}
  const play = (PLAYS as Readonly<Record<string, AnyPlays>>)[tag]?.[name]
  if (sample && play) void stage(place, sample, play(languageOf(place)))
}

function takeDown(place: HTMLElement): void {
  if (!place.firstElementChild || place.inert) return
  place.style.minHeight = `${place.offsetHeight}px`
  place.replaceChildren()
  delete place.dataset.reached
}

/** A place for each look asked for, in every state. */
function lay(): void {
  watching.disconnect()
  const width = chosen('width')[0]?.value ?? 'full'
  const [themes, languages] = [chosen('theme'), chosen('language')]
  for (const state of states) {
    const stages = state.querySelector('.stages')
    stages?.setAttribute('data-width', width)
    stages?.replaceChildren(
      ...themes.flatMap((theme) =>
        languages.map((language) => {
          const figure = document.createElement('figure')
          const caption = document.createElement('figcaption')
          caption.textContent = `${theme.label} · ${language.label}`
          const place = document.createElement('div')
          place.className = 'place'
          place.lang = language.value
          place.dataset.theme = theme.value
          figure.append(caption, place)
          watching.observe(place)
          return figure
        }),
      ),
    )
  }
}

function told(event: Event): void {
  const heard = event.composedPath().find((each) => each instanceof HTMLElement && each.matches('.state'))
  const place = heard instanceof HTMLElement ? heard.querySelector('.heard') : null
  const { type, verified, deskCode, code } = event as Event & Readonly<Record<string, unknown>>
  const fields = Object.entries({ verified, deskCode, code }).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  )
  if (place) place.textContent = fields.length > 0 ? `${type} { ${fields.join(', ')} }` : type
}
for (const type of ['ln-rated', 'ln-filed', 'ln-queued', 'ln-error']) document.addEventListener(type, told)

// A link into the service leads to the real one; the origins of the states lead nowhere.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement)
    if (link?.hostname.endsWith('.invalid')) link.href = location.origin + link.pathname + link.search + link.hash
  },
  { capture: true },
)

form?.addEventListener('change', () => {
  const asked = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  history.replaceState(history.state, '', `?${asked}${location.hash}`)
  lay()
})
form?.addEventListener('submit', (event) => event.preventDefault())
document.querySelector('.choose button')?.remove()
lay()
