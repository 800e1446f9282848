import { css } from 'lit';

/**
 * The states `pending`, `none` and `shown` take the same space, so that the form below does not move: the seal's
 * height or that of a few lines of large text, plus the padding, and in a narrow box also the text below the seal.
 * `signin-seal.css` reserves the same space before the script has loaded.
 */
export const signinStyles = css`
  /* A container has no inline size of its own. Without a minimum it would be 0 px wide wherever its width follows from its
     content: in a flex column that centers, in a grid, or when floated. On a narrow page the padding gives way. */
  :host {
    container-type: inline-size;
    min-inline-size: min(var(--_size) + 2 * var(--_space) + 2 * var(--_border-width), 55vw);
  }

  .box {
    --_room: max(var(--_size) * 0.75, 6.2em);
    display: grid;
    align-content: center;
    min-block-size: calc(var(--_room) + 2 * var(--_space) + 2 * var(--_border-width));
    padding: var(--_space)
      clamp(0px, (100cqi - var(--_size)) / 2 - var(--_border-width), var(--_space));
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :host([required]) .box {
    --_room: max(var(--_size) * 0.75, 8em);
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

  .beside,
  .menu:popover-open,
  .warning {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    flex: 1;
  }

  .shield {
    flex: none;
    inline-size: 2.5rem;
    color: var(--_accent);
  }

  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .seal {
    flex: none;
    position: relative;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    line-height: 0;
    outline-offset: 3px;
    box-shadow: var(--_shadow);
    transition: box-shadow var(--_duration);
  }

  /* A dashed ring means that the seal must still be pressed, a solid one that the pointer is over it. */
  :where(:has(.asked) > .seal) {
    outline: 2px dashed;
  }

  :where(.seal:enabled:hover) {
    outline: 2px solid;
  }

  .seal:active,
  :host(:state(confirmed)) .seal {
    box-shadow: none;
  }

  :host(:state(confirmed)) .seal::after {
    content: '✓' / '';
    position: absolute;
    inset: auto -12px -12px auto;
    padding: 2px 6px;
    border-radius: 50%;
    background: var(--_surface);
    line-height: 1.2;
  }

  .promise {
    font-weight: var(--_font-weight);
  }

  .gate {
    display: grid;
  }

  .gate > * {
    grid-area: 1 / 1;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .space,
  .pressed .press {
    visibility: hidden;
  }

  .press {
    color: var(--_accent);
  }

  :host(:state(user-invalid)) .press {
    color: var(--_danger);
  }

  .warning,
  :host(:state(user-invalid)) .press {
    padding-inline-start: 0.5rem;
    border-inline-start: 4px solid var(--_danger);
  }

  /* In the gap, so that the line moves nothing, and clear of the ring around the seal. */
  .press {
    margin-inline-start: -9px;
    padding-inline-start: 9px;
  }

  :host(:state(user-invalid)) .press {
    padding-inline-start: 5px;
  }

  .menu {
    inset: 0 auto auto 0;
    inline-size: min(20em, (100vw - 16px) / var(--_zoom, 1));
    block-size: auto;
    max-block-size: calc((100vh - 16px) / var(--_zoom, 1));
    margin: 0;
    padding: 0.75rem;
    border: var(--_border-width) solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    box-shadow:
      var(--_shadow),
      0 8px 24px rgb(0 0 0 / 0.2);
  }

  .notice:not(:empty) {
    visibility: visible;
    margin-block-start: 0.75rem;
  }

  h2 {
    color: var(--_danger);
    font-size: 1.125em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  @container (inline-size < 22rem) {
    .row {
      flex-direction: column;
      align-items: start;
    }

    .box {
      --_room: var(--_size) * 0.75 + var(--_space) + 3.2em;
    }

    :host([required]) .box {
      --_room: var(--_size) * 0.75 + var(--_space) + 5.3em;
    }

    .shield {
      inline-size: 3rem;
    }
  }
`;
