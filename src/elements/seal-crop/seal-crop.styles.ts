import { css } from 'lit';

/** The photo in its frame, and two groups of joined buttons, side by side if there is room. */
export const cropStyles = css`
  .crop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    max-inline-size: 20rem;
  }

  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .frame {
    position: relative;
    overflow: hidden;
    scroll-margin: 0.5rem;
    border: var(--_border-width) solid var(--_field-border);
    border-radius: calc(var(--_radius) * 0.75);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .frame:active {
    cursor: grabbing;
  }

  canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    pointer-events: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .joined {
    display: flex;
    min-inline-size: 0;
    direction: ltr;
  }

  button {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    min-inline-size: 0;
    block-size: 2.75rem;
    padding: 0;
    border: var(--_border-width) solid var(--_field-border);
    border-radius: 0;
    background: transparent;
    transition: border-color var(--_duration);
    touch-action: manipulation;
  }

  button + button {
    margin-inline-start: calc(-1 * var(--_border-width));
  }

  button:first-child {
    border-start-start-radius: calc(var(--_radius) * 0.75);
    border-end-start-radius: calc(var(--_radius) * 0.75);
  }

  button:last-child {
    border-start-end-radius: calc(var(--_radius) * 0.75);
    border-end-end-radius: calc(var(--_radius) * 0.75);
  }

  button:hover,
  button:focus-visible {
    z-index: 1;
    border-color: var(--_accent);
  }

  svg {
    inline-size: 1.375rem;
    max-inline-size: 100%;
    block-size: 1.375rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button[aria-disabled='true'] {
    border-color: var(--_field-border);
    cursor: default;
  }

  button[aria-disabled='true'] svg {
    opacity: 0.4;
  }

  .status {
    min-block-size: 2lh;
  }

  /* A seal is private: on paper there is nothing of the picture. */
  @media print {
    .crop {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    button[aria-disabled='true'] {
      color: GrayText;
    }

    button[aria-disabled='true'] svg {
      opacity: 1;
    }
  }
`;
