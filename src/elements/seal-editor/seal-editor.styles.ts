import { css } from 'lit';

/** The editor in one column, or in two: the fields, and beside them the preview, always in view, above Save. */
export const editorStyles = css`
  :host {
    container-type: inline-size;
  }

  .editor,
  .fields {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }

  /* The page cuts the editor off and can't be scrolled. */
  .cut-off {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.5rem;
  }

  .fields > .action {
    justify-self: start;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  legend,
  label,
  .count {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .action.first {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .action[aria-disabled='true'] {
    cursor: default;
    text-decoration: none;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  legend,
  label:not(.swatch, .check, .kind, .action) {
    padding: 0;
    font-weight: var(--_font-weight);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
  }

  .field > legend {
    margin-block-end: 0.35rem;
  }

  .advice,
  .note,
  .count {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  /* Not display: none. Firefox 153 does not announce a region that appears together with its text. */
  .note:empty,
  .risk:empty,
  .missing:empty {
    position: absolute;
  }

  .kinds {
    display: grid;
    gap: 0.5rem;
  }

  .kind,
  .check {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  .kind {
    padding: 0.5rem 0.75rem;
    border: var(--_border-width) solid var(--_field-border);
    border-radius: calc(var(--_radius) * 0.75);
    font-weight: var(--_font-weight);
    line-height: 1.25;
    transition:
      border-color var(--_duration),
      box-shadow var(--_duration);
  }

  .kind:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .kind:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .kind input:focus-visible {
    outline: none;
  }

  .kind input,
  .check input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .computer {
    display: grid;
    gap: 0.25rem;
    padding-block-start: var(--_space);
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .end {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  .buttons .action {
    flex: 1 1 8rem;
  }

  .question {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: min(var(--_space), 4cqi);
    border: var(--_border-width) solid var(--_danger);
    border-radius: var(--_radius);
  }

  @container (inline-size >= 28rem) {
    .kinds {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size >= 44rem) {
    .editor {
      grid-template-columns: minmax(0, 1fr) calc(var(--_size) + 13rem);
      column-gap: calc(var(--_space) * 2.5);
    }

    .editor > h2,
    .editor > .missing {
      grid-column: 1 / -1;
    }

    .preview {
      position: sticky;
      inset-block-start: var(--_space);
      align-self: start;
    }

    .end {
      align-self: end;
    }
  }

  @container (inline-size < 22rem) {
    .line-field {
      grid-template-columns: 1fr;
    }
  }
`;
