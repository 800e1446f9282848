import { css } from 'lit';

/**
 * The states `pending`, `none` and `shown` take the same room, so that the form below stays where
 * it is: the seal's height and the padding, and in a narrow box the words that stand under the
 * seal. `signin-seal.css` keeps the same room before the script has come.
 */
export const signinStyles = css`
  :host {
    container-type: inline-size;
    visibility: visible;
  }

  .box {
    display: grid;
    align-content: center;
    min-block-size: calc(var(--_size) * 0.75 + 2 * var(--_space) + 2px);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .pending {
    visibility: hidden;
  }

  .row {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }

  .row > * {
    min-inline-size: 0;
  }

  .beside {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    flex: 1;
  }

  .shield {
    flex: none;
    align-self: start;
    inline-size: 2.5rem;
    color: var(--_accent);
  }

  .reason {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .seal {
    flex: none;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    line-height: 0;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.25),
      0 3px 8px rgb(0 0 0 / 0.12);
  }

  .seal:hover {
    outline: 2px solid var(--_border);
    outline-offset: 2px;
  }

  .seal:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .promise {
    font-weight: 600;
  }

  .menu {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block-start: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_border);
  }

  .menu p {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .notice:not(:empty) {
    margin-block-start: 0.75rem;
  }

  .warning {
    display: grid;
    gap: 0.6rem;
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_danger);
  }

  h2 {
    color: var(--_danger);
    font-size: 1.125em;
    line-height: 1.3;
  }

  ul {
    display: grid;
    gap: 0.35rem;
    padding-inline-start: 1.25em;
  }

  @container (inline-size < 22rem) {
    .row:not(.call) {
      flex-direction: column;
      align-items: start;
    }

    .box {
      min-block-size: calc(var(--_size) * 0.75 + 3 * var(--_space) + 2px + 3.2em);
    }

    .shield {
      display: none;
    }
  }
`;
