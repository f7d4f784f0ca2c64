import { css } from 'lit'

export const calendarStyles = css`
  h1,
  h2 {
    margin-bottom: 0.375rem;
  }
  .lead {
    max-width: 60em;
  }
  .sides {
    display: grid;
    gap: 1rem;
    align-items: start;
  }
  @container (min-width: 62rem) {
    .sides:has(ln-declare-days) {
      grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr);
    }
  }
  section.card {
    margin-block: 1rem;
  }
  .sides section.card {
    margin-block: 0;
  }
  .field {
    margin-bottom: 1rem;
  }
  .turn {
    display: flex;
    justify-content: space-between;
    gap: 0.5rem;
    margin-bottom: 0.75rem;
  }

  table.month {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding-bottom: 0.5rem;
    text-align: start;
    font-weight: 600;
  }
  abbr {
    text-decoration: none;
  }
  .month th {
    padding: 0.375rem 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
    text-align: start;
  }
  .month td {
    height: 4.25rem;
    padding: 0.25rem 0.1875rem;
    border: 1px solid var(--line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .month td.closed {
    background: var(--surface);
  }
  .month td.special {
    box-shadow: inset 0 3px 0 var(--warning);
  }
  .month td.today {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .month time {
    display: block;
    font-weight: 600;
  }
  .month span:not(.unseen) {
    display: block;
    font-size: 0.6875rem;
    line-height: 1.35;
  }
  .month .share {
    color: var(--muted);
  }
  .month .hours,
  .month .why {
    display: none !important;
  }
  @container (min-width: 44rem) {
    .month td {
      padding-inline: 0.375rem;
    }
    .month span:not(.unseen) {
      font-size: 0.75rem;
    }
    .month .hours,
    .month .why {
      display: block !important;
    }
    .month .whole .share,
    .month .part .share {
      display: none;
    }
  }
  .month .why {
    color: var(--warning);
  }

  .scroll {
    overflow-x: auto;
  }
  table.list {
    width: 100%;
    border-collapse: collapse;
  }
  .list th,
  .list td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  .list td:first-child {
    white-space: nowrap;
  }
  .history {
    margin: 0;
    padding-inline-start: 1.25rem;
  }
  .history p {
    margin-bottom: 0.25rem;
  }
`

export const declaringStyles = css`
  h2 {
    margin-bottom: 0.375rem;
  }
  .choice label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
  }
  .dates {
    display: grid;
    gap: 0 1rem;
  }
  @container (min-width: 30rem) {
    .dates {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }
  }
  .half {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-bottom: 1rem;
  }
  .half legend {
    float: inline-start;
    width: 6rem;
    margin: 0;
  }
  .half input {
    width: 8rem;
  }
  .days {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.25rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 1rem;
  }
`
