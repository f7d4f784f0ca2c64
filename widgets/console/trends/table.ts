import { html, type TemplateResult } from 'lit'

type Value = string | number | null
export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  /** Raw values, as the file has them. */
  readonly rows: readonly (readonly Value[])[]
}

/** A cell that a spreadsheet takes for text, never for a formula. */
function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

export function save(sheet: Sheet): void {
  const href = URL.createObjectURL(new Blob([csvOf(sheet)], { type: 'text/csv;charset=utf-8' }))
  Object.assign(document.createElement('a'), { href, download: `${sheet.name}.csv` }).click()
  setTimeout(() => URL.revokeObjectURL(href), 1000)
}

/** A table that scrolls by itself where the screen is narrow, and the file of its raw values. */
export const table = (
  sheet: Sheet,
  columns: readonly string[],
  shown: readonly (readonly unknown[])[],
  download: string,
): TemplateResult => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${sheet.name}>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ([first, ...rest]) => html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((value) => html`<td>${value}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <p><button type="button" class="quiet" @click=${() => save(sheet)}>${download}</button></p>
`
