import { css, unsafeCSS } from 'lit';
import { palette } from '../../seal/palette.js';

const rules = palette.map(
  ({ name, ground, ink, line }) =>
    `.colour-${name} { --_ground: ${ground}; --_ink: ${ink}; --_line: ${line}; }`,
);

/** The colors of each swatch, as a style sheet because page policies forbid style attributes. */
export const swatchColours = unsafeCSS(rules.join('\n'));

/** The swatches, eight or four to a row: large enough for a finger, and the chosen one marked by more than color. */
export const swatchStyles = css`
  .source {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  .swatches {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: min(0.5rem, 8px);
    max-inline-size: 38rem;
    margin-block-end: 0.75rem;
  }

  .swatch {
    position: relative;
    overflow: clip;
    block-size: 2.75rem;
    border: 1px solid #0004;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_ground);
    color: var(--_ink);
    cursor: pointer;
    forced-color-adjust: none;
    transition: var(--_duration);
  }

  .swatch svg {
    position: absolute;
    inset: 0;
  }

  .swatch input {
    appearance: none;
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: 0;
    border-radius: inherit;
    box-shadow: inset 0 2px 3px #0006;
    cursor: inherit;
  }

  .swatch:hover {
    box-shadow: 0 0 0 2px var(--_field-border);
  }

  .swatch:has(:checked) {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_text);
  }

  /* Hides the pattern's lines behind the tick. */
  .swatch:has(:checked)::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: auto;
    block-size: min(1.75rem, 32px);
    inline-size: min(1.75rem, 32px);
    border-radius: 50%;
    background: var(--_ground);
  }

  .swatch:has(:checked)::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: auto;
    block-size: min(0.95rem, 18px);
    inline-size: min(0.5rem, 10px);
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    translate: 0 -0.125rem;
    rotate: 45deg;
    pointer-events: none;
  }

  .swatch:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 5px;
  }

  .swatch input:focus-visible {
    outline: none;
  }

  .swatches + .action {
    justify-self: start;
  }

  .chosen {
    display: inline-block;
    margin-inline: 0.6em;
    color: var(--_quiet);
    font-weight: 400;
  }

  @container (inline-size >= 22rem) {
    .swatches {
      grid-template-columns: repeat(8, 1fr);
    }
  }

  @media (forced-colors: active) {
    .swatch:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }

  /* Private, as what is typed is. A transition would still show it on paper. */
  @media print {
    .chosen,
    .swatches,
    .swatch {
      visibility: hidden;
      transition: none;
    }
  }
`;
