import { css, unsafeCSS } from 'lit';
import { palette } from '../seal/palette.js';

const rules = palette.map(
  ({ name, ground, ink }) => `.colour-${name} { --_ground: ${ground}; --_ink: ${ink}; }`,
);

/** Each swatch's colours, as a sheet: a page's policy forbids style attributes. */
export const swatchColours = unsafeCSS(rules.join('\n'));

/** The swatches, eight hues in rows of eight or half of that: large enough for a finger, the chosen one marked by more than colour. */
export const swatchStyles = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(4, 2.75rem);
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .swatch {
    position: relative;
    aspect-ratio: 1;
    border: 1px solid rgb(0 0 0 / 0.3);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_ground);
    color: var(--_ink);
    cursor: pointer;
    transition: box-shadow var(--_duration);
    forced-color-adjust: none;
  }

  .swatch input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    border-radius: inherit;
    cursor: inherit;
    outline-color: var(--_accent);
  }

  .swatch:has(:checked) {
    box-shadow:
      0 0 0 2px var(--_surface),
      0 0 0 4px var(--_text);
  }

  .swatch:has(:checked)::after {
    content: '';
    position: absolute;
    inset: 28% 36% 34%;
    border: solid currentColor;
    border-width: 0 3px 3px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  .swatch input:focus-visible {
    outline-offset: 5px;
  }

  .chosen {
    display: inline-block;
    margin-inline: 0.6em;
    color: var(--_quiet);
    font-weight: 400;
  }

  @container (inline-size >= 22rem) {
    .swatches {
      grid-template-columns: repeat(8, minmax(0, 2.75rem));
    }
  }

  @media (forced-colors: active) {
    .swatch:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
