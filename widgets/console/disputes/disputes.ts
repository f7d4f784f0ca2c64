import { html, nothing, type TemplateResult } from 'lit'
import type { DisputeItem } from '../../../service/contract/index.ts'
import { alert } from '../alert.ts'
import { ConsoleElement } from '../console-element.ts'
import { ConsolePage } from '../console-page.ts'
import { byIn } from '../formatting/saying.ts'
import { disputePath } from '../router.ts'
import { tableStyles } from '../table-styles.ts'
import { disputePhrases } from './spoken.ts'
import { disputeStyles } from './styles.ts'

/**
 * Disputes the reader decides or looks at, the next due first.
 *
 * @fires ln-session-lost - the service asks to sign in again
 */
export class LnDisputes extends ConsolePage<readonly DisputeItem[]> {
  static override styles = [ConsoleElement.styles, tableStyles, disputeStyles]

  protected fetch = async (): Promise<readonly DisputeItem[]> => (await this.client('GET /api/disputes', {})).disputes

  protected override render(): TemplateResult {
    const { spoken, language, held: disputes, failure } = this
    const { list } = disputePhrases[language]
    const yours = disputes?.filter(({ isYours }) => isYours).length ?? 0
    return html`<div lang=${language}>
      <h1 tabindex="-1">${list.title}</h1>
      <p class="muted">${list.lead}</p>
      <div role="status">
        ${disputes === null && failure === null ? html`<p class="loading">${list.loading}</p>` : nothing}
        ${disputes && disputes.length > 0 ? html`<p class="sentence">${yours > 0 ? list.yours(yours) : list.none}</p>` : nothing}
      </div>
      ${failure === null ? nothing : alert(spoken.problems[failure], { label: spoken.shell.again, run: this.reload })}
      ${
        disputes?.length === 0
          ? html`<section class="card"><h2>${list.empty.title}</h2><p>${list.empty.next}</p></section>`
          : disputes === null
            ? nothing
            : this.#renderTable(disputes)
      }
    </div>`
  }

  #renderTable(disputes: readonly DisputeItem[]): TemplateResult {
    const { spoken, language, now } = this
    const { list, kinds, states } = disputePhrases[language]
    const { columns } = list
    return html`<section class="card">
      <div class="scroll" tabindex="0" role="region" aria-label=${list.title}>
        <table>
          <thead>
            <tr>
              ${[columns.person, columns.what, columns.due, columns.decider, columns.state].map(
                (column) => html`<th scope="col">${column}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${disputes.map(
              ({ disputeId, person, office, what, dueAt, decider, state: stage, isYours }) => html`<tr>
                <th scope="row">
                  <a href=${disputePath(disputeId)}>${person?.name ?? '—'}</a><br /><span class="muted">${spoken.named(office)}</span>
                </th>
                <td>${kinds[what]}</td>
                <td>${stage === 'open' || stage === 'held' ? byIn(spoken, dueAt, now()) : '—'}</td>
                <td>${isYours ? html`<b>${list.you}</b>` : (decider?.name ?? list.nobody)}</td>
                <td>${states[stage]}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ln-disputes': LnDisputes
  }
}
