import { css } from 'lit';

/** The editor's fields: the lines, the file and its caption, with their errors. */
export const editorFieldStyles = css`
  /* Leaves room for the focus ring at the edge of the window. */
  .editor :is(input, button) {
    scroll-margin-block: 0.5rem;
  }

  .lines {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }

  .line-field {
    display: grid;
    grid-template-columns: 9.5rem 1fr;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  .line-field > label,
  .line-field > .error {
    grid-column: 1 / -1;
  }

  .caption-field {
    display: grid;
    gap: 0.35rem;
  }

  /* In smaller letters, iOS zooms in when a field receives focus. */
  input[type='text'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.6rem;
    border: var(--_border-width) solid var(--_field-border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
    transition:
      border-color var(--_duration),
      box-shadow var(--_duration);
  }

  input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }

  .count[data-over],
  .error {
    color: var(--_danger);
    font-weight: var(--_font-weight);
  }

  .error {
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid var(--_danger);
  }

  .error > .action {
    margin-block-start: calc(var(--_space) * 0.75);
    color: var(--_text);
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    padding: min(var(--_space), 4cqi);
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_quiet);
    transition: border-color var(--_duration);
  }

  :host(:state(dropping)) .drop {
    border-color: var(--_accent);
    color: var(--_text);
  }

  .browse {
    position: relative;
    display: inline-flex;
  }

  .file {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .browse label {
    display: grid;
    place-items: center;
    color: var(--_text);
    pointer-events: none;
  }

  .refusal:empty {
    position: absolute;
  }

  .offer {
    display: grid;
    gap: 0.35rem;
    justify-items: start;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  progress {
    flex: 1 1 8rem;
    min-inline-size: 0;
    accent-color: var(--_accent);
  }

  .hint {
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid var(--_border);
  }

  .file:focus-visible + label {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  /* A seal is private: on paper there is nothing of what was typed or chosen. */
  @media print {
    input[type='text'],
    .count,
    .risk {
      visibility: hidden;
    }
  }
`;
