import type { Language } from '../../../rules/vocabulary.ts'
import { SCORES } from '../../../rules/vocabulary.ts'
import type { DeskView } from '../../../service/contract/index.ts'
import type { PhrasesOf } from '../speech.ts'
import { Drawing } from './drawing.ts'
import { face } from './face.ts'

/** What the first screen is drawn from. */
interface Shown {
  readonly phrases: PhrasesOf<'rating'>
  readonly language: Language
  readonly view: DeskView | null
  readonly score: number | null
  readonly isFaulty: boolean
  readonly isBusy: boolean
  readonly isCutOff: boolean
  /** What follows a face can be drawn. */
  readonly isReady: boolean
  readonly complaintUrl: string
}

/** What a person does on it. */
interface Done {
  readonly choose: (score: number) => void
  readonly prepare: () => void
  readonly submit: (event: SubmitEvent) => void
  readonly complain: (event: Event, link: HTMLAnchorElement) => void
}

/** Left open for what comes later, and is drawn by Lit. */
export interface Places {
  readonly summary: HTMLElement
  readonly fault: HTMLElement
  readonly more: HTMLElement
  /** In place of the form. */
  readonly outcome: HTMLElement
}

export type Screen = ReturnType<typeof openScreen>

/** The first screen: the names of the desk, five faces, a button that sends, and the way to a complaint. */
export function openScreen({ choose, prepare, submit, complain }: Done) {
  const drawing = new Drawing<Shown>()
  const element = drawing.element.bind(drawing) as typeof drawing.element
  const place = () => element('div')
  const places: Places = { summary: place(), fault: place(), more: place(), outcome: place() }

  const faces = SCORES.map((name, i) => {
    const id = i === 0 ? 'score' : `score-${i + 1}`
    const radio = element('input', { type: 'radio', name: 'score', id })
    radio.addEventListener('change', () => choose(i + 1))
    const label = element(
      'label',
      { for: id },
      face(i + 1),
      element('span', {}, ({ phrases }) => phrases.scores[name]),
    )
    return { radio, whole: element('div', { class: 'face' }, radio, label) }
  })

  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      element(
        'span',
        {},
        ({ phrases }) => `${phrases.more} `,
        element('span', { class: 'optional' }, ({ phrases }) => `(${phrases.optional})`),
      ),
    ),
    ({ isReady, phrases }) => (isReady ? '' : phrases.loading),
    places.more,
  )
  details.addEventListener('toggle', prepare)

  const form = element(
    'form',
    { novalidate: '' },
    element(
      'p',
      { class: 'error', role: 'alert', hidden: ({ isCutOff }) => (isCutOff ? null : '') },
      ({ phrases }) => phrases.unreachable,
    ),
    places.summary,
    element(
      'fieldset',
      {
        class: ({ isFaulty }) => (isFaulty ? 'faulty' : ''),
        'aria-describedby': ({ isFaulty }) => (isFaulty ? 'score-fault' : null),
      },
      element(
        'legend',
        { class: 'page' },
        element('h2', {}, ({ phrases }) => phrases.question),
      ),
      places.fault,
      element('div', { class: 'faces', part: 'faces' }, ...faces.map(({ whole }) => whole)),
    ),
    details,
    element(
      'div',
      { class: 'actions' },
      element(
        'button',
        { class: 'primary', part: 'send', 'aria-disabled': ({ isBusy }) => `${isBusy}` },
        ({ isBusy, phrases }) => (isBusy ? phrases.sending : phrases.send),
      ),
    ),
  )
  form.addEventListener('submit', submit)

  const link = element('a', { href: ({ complaintUrl }) => complaintUrl }, ({ phrases }) => phrases.complain)
  link.addEventListener('click', (event) => complain(event, link))

  return {
    places,
    form,
    demonstration: element(
      'p',
      { class: 'demonstration', part: 'demonstration' },
      ({ phrases }) => phrases.demonstration,
    ),
    desk: element(
      'p',
      { class: 'desk', part: 'desk' },
      element('b', {}, ({ view, language }) => view?.name[language] ?? ''),
      ({ view, language, phrases }) => view?.office.name[language] ?? phrases.loading,
    ),
    onward: element(
      'p',
      { class: 'onward' },
      element('span', {}, ({ phrases }) => phrases.complainLead),
      ' ',
      link,
    ),
    update(shown: Shown): void {
      drawing.update(shown)
      faces.forEach(({ radio }, i) => {
        radio.checked = shown.score === i + 1
      })
    },
  }
}
