import { html, nothing, type TemplateResult } from 'lit'
import type { PersonConsidered, SeatPointedAt } from '../../../service/contract/index.ts'
import { causeOf } from '../case-cause.ts'
import { momentIn } from '../formatting/saying.ts'
import type { Spoken } from '../languages/spoken.ts'
import { matchedIn } from './matched.ts'
import { recusalIn } from './recusal.ts'
import { handlerInWords, type Shown } from './shown.ts'

/**
 * Why the case came to its handler, as sentences: what last moved it, the rule and what fitted it, where the rule pointed, who
 * was passed over and why, and whether the guard stepped in.
 */
export function renderWhy(shown: Shown): TemplateResult {
  const { view, spoken } = shown
  const { because } = view
  const { why } = spoken
  const matched = matchedIn(view, spoken)
  const says = because.says && spoken.named(because.says)
  return html`<section class="card why">
    <h2>${view.handler === null ? why.titleOfNobody : why.title(handlerInWords(shown))}</h2>
    <p>${causeInWords(shown)}</p>
    <p class=${says ? '' : 'muted small'}>
      ${because.rule === null ? why.policy(because.policyVersion) : why.rule(because.rule, because.policyVersion, says)}
    </p>
    ${
      matched.length === 0
        ? nothing
        : html`<h3>${why.matched}</h3>
            <ul class="plain">
              ${matched.map(({ title, value }) => html`<li>${title}: <b>${value}</b></li>`)}
            </ul>`
    }
    ${because.branches.length === 0 ? nothing : html`<p>${why.branches(because.branches.map(numberOf))}</p>`}
    ${because.considered.length === 0 ? nothing : renderConsidered(shown)}
  </section>`
}

/** An alternative as people count, one within another after a point: `$or.1.$or.0` is 2.1. */
const numberOf = (path: string): string =>
  path
    .split('.')
    .filter((step) => !step.startsWith('$'))
    .map((step) => Number(step) + 1)
    .join('.')

function causeInWords({ view, spoken }: Shown): string {
  const { why } = spoken
  const cause = causeOf(view)
  const person =
    cause.kind === 'reassigned'
      ? cause.by?.name
      : cause.kind === 'recused'
        ? cause.from?.name
        : spoken.named(view.office)
  return why.causes[cause.kind]({
    person: person ?? spoken.inbox.nobody,
    level: cause.kind === 'escalated' ? cause.level : 0,
    recusal: cause.kind === 'recused' && cause.recusal !== null ? recusalIn(spoken, cause.recusal) : '',
  })
}

function renderConsidered({ view: { because }, spoken }: Shown): TemplateResult {
  const { why, named } = spoken
  const { seat } = because
  return html`
    <h3>${why.considered}</h3>
    ${seat === null ? nothing : html`<p>${seatInWords(seat, spoken)}</p>`}
    <ol class="considered">
      ${because.considered.map(
        (each) => html`<li class=${each.outcome}>
          <b>${each.person.name}</b>, ${named(each.person.post)}: ${outcomeInWords(each, seat, spoken)}
        </li>`,
      )}
    </ol>
    <p>${because.guardSteppedIn ? why.guard.steppedIn : why.guard.silent}</p>
  `
}

function seatInWords(seat: SeatPointedAt, { why }: Spoken): string {
  if (typeof seat !== 'object') return why.seats[seat]
  return 'pool' in seat ? why.pools[seat.by](seat.pool.length) : why.byName(seat.person.name)
}

/** What became of one person, with the figure that decided a pool and whom a deputy stands in for. */
function outcomeInWords(each: PersonConsidered, seat: SeatPointedAt | null, spoken: Spoken): string {
  const { why } = spoken
  const pool = typeof seat === 'object' && seat !== null && 'pool' in seat ? seat : null
  const inPool = pool?.pool.some((member) => member.id === each.person.id) ?? false
  const moment = each.lastTurnAt === null ? null : momentIn(spoken, each.lastTurnAt)
  return [
    why.outcomes[each.outcome],
    ...(each.for === null ? [] : [why.standsInFor(each.for.name)]),
    ...(each.exclusion === null ? [] : [why.exclusions[each.exclusion]]),
    ...(each.open === null ? [] : [why.open(each.open)]),
    ...(inPool && pool?.by === 'round-robin' && each.exclusion === null ? [why.lastTurn(moment)] : []),
  ].join('; ')
}
