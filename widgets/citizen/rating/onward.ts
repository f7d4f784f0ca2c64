import { type HandedOver, takesOver } from '../handover.ts'
import { part } from '../part.ts'
import { answered } from './answers.ts'
import type { RatingAnswers } from './chosen.ts'

/** What of a rating a complaint may begin with; a person chooses there what to keep. */
const handedOver = (answers: RatingAnswers): HandedOver => ({
  staffMemberId: answers.staffMemberId,
  words: answers.words,
  notMet: answered(answers, 'notMet'),
})

/** Hands what was said so far to the complaint in the same page that a link leads to, if it leads to one. */
export function handOver({ hash, pathname }: HTMLAnchorElement, answers: RatingAnswers): void {
  if (pathname !== location.pathname || hash === '') return
  const target = document.getElementById(hash.slice(1))
  const complaint = target?.matches('ln-complaint') ? target : (target?.querySelector('ln-complaint') ?? null)
  if (takesOver(complaint)) complaint.takeOver(handedOver(answers))
}

/** In a frame: the complaint comes to the rating, and what was said stays inside. */
export async function complainHere(rating: Element, answers: RatingAnswers): Promise<void> {
  await part(() => import('../complaint/define.ts'))
  const there = document.querySelector('ln-complaint')
  const complaint = there ?? complaintFor(rating)
  if (!there) {
    // When the page around the frame has made room for it; whoever is at it by then stays where they are.
    const lead = () => {
      if (document.activeElement !== complaint) void complaint.focusOn('h2')
    }
    addEventListener('resize', lead, { once: true })
    rating.after(complaint)
  }
  complaint.takeOver(handedOver(answers))
  if (there) await complaint.focusOn('h2')
}

function complaintFor(rating: Element): HTMLElementTagNameMap['ln-complaint'] {
  const complaint = document.createElement('ln-complaint')
  for (const name of ['desk', 'channel', 'track-url']) {
    const value = rating.getAttribute(name)
    if (value !== null) complaint.setAttribute(name, value)
  }
  return complaint
}
