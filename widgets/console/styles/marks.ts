import { css } from 'lit'

/** Short words with a colour: the words carry the meaning, the colour helps to find them. */
export const marks = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
    align-items: center;
  }

  .mark {
    display: inline-block;
    padding: 0.0625rem 0.5625rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    font-size: 0.8125rem;
    font-weight: 500;
    line-height: 1.6;
  }

  .mark.grave {
    border-color: var(--danger);
    color: var(--danger);
  }

  .mark.heed {
    border-color: var(--warning);
    color: var(--warning);
  }

  .left {
    font-weight: 600;
  }

  .left.overdue {
    color: var(--danger);
  }

  .left.today {
    color: var(--warning);
  }
`
