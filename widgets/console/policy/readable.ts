import { html, nothing, type TemplateResult } from 'lit'
import type { ReadablePolicy } from '../../../service/contract/index.ts'
import { conditionIn, effectIn, nameIn, type ReadableRule, type Voice } from './sentence.ts'

/** Rule by rule in the order that decides; `move` where the reader may change it. */
export function renderRules(
  { rules, more, people }: ReadablePolicy,
  voice: Voice,
  move: ((from: number, to: number) => void) | null = null,
): TemplateResult {
  const { phrases } = voice
  return html`<p class="muted">${phrases.moveNote}</p>
    <ol class="rules">
      ${rules.map(
        (rule, i) => html`<li>
          ${renderRule(rule, voice, people)}
          ${
            move === null
              ? nothing
              : html`<div class="moves">
                  <button type="button" aria-label=${phrases.up(rule.id)} ?disabled=${i === 0} @click=${() => move(i, i - 1)}>↑</button>
                  <button
                    type="button"
                    aria-label=${phrases.down(rule.id)}
                    ?disabled=${i === rules.length - 1}
                    @click=${() => move(i, i + 1)}
                  >
                    ↓
                  </button>
                </div>`
          }
        </li>`,
      )}
    </ol>
    ${more > 0 ? html`<p>${phrases.more(more)}</p>` : nothing}`
}

function renderRule(rule: ReadableRule, voice: Voice, people: ReadablePolicy['people']): TemplateResult {
  const { phrases, spoken } = voice
  return html`<div class="rule">
    ${rule.says ? html`<p class="says">${spoken.named(rule.says)}</p>` : nothing}
    <p class=${rule.says ? 'muted' : 'says'}>
      <b>${phrases.when}</b> ${conditionIn(rule.when, voice)}. <b>${phrases.then}</b> ${effectIn(rule, voice, people)}.
    </p>
    <code>${rule.id}</code>
  </div>`
}

export function renderTerms({ terms, people }: ReadablePolicy, { phrases }: Voice): TemplateResult {
  const time = ({ amount, unit }: { amount: number; unit: keyof typeof phrases.units }) =>
    `${amount} ${phrases.units[unit]}`
  const names = Object.keys(phrases.allowances) as (keyof typeof phrases.allowances)[]
  return html`<h3>${phrases.terms}</h3>
    <dl class="terms">
      ${names.map((name) => html`<dt>${phrases.allowances[name]}</dt><dd>${time(terms.allowances[name])}</dd>`)}
      <dt>${phrases.ladder}</dt>
      <dd>${terms.ladder.map(({ to, allowance }) => `${phrases.seats[to]} (${time(allowance)})`).join(', ')}</dd>
      <dt>${phrases.outsideSeat}</dt>
      <dd>${terms.outsideSeat.map((id) => nameIn(people, id)).join(', ') || '—'}</dd>
    </dl>`
}
