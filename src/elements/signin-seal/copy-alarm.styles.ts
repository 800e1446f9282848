import { css } from 'lit';

/** What only the copy alarm needs. It loads with the alarm. */
export const copyAlarmStyles = css`
  a {
    color: var(--_accent);
  }

  .here {
    margin-block-start: 0.75rem;
  }

  .offer {
    min-block-size: 2.75rem;
    margin-block-start: 0.75rem;
  }
`;
