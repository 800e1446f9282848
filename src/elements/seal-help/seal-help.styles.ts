import { css } from 'lit';

/** Questions with answers that open one by one. */
export const helpStyles = css`
  .help {
    display: grid;
  }

  h2 {
    margin-block-end: 0.5rem;
    font-size: 1.25em;
    line-height: 1.3;
  }

  details {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  details:last-child {
    border-block-end: var(--_border-width) solid var(--_border);
  }

  summary {
    min-block-size: 2.75rem;
    padding-block: 0.65rem;
    font-weight: var(--_font-weight);
    cursor: pointer;
  }

  /* Only the text follows its own direction: the marker stays on the page's side. */
  summary > span {
    unicode-bidi: plaintext;
  }

  .answer {
    display: grid;
    gap: 0.6rem;
    max-inline-size: 65ch;
    padding-block: 0.4rem 1rem;
    padding-inline-start: 1.1rem;
  }

  ul {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.25em;
  }
`;
