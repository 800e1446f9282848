import { css, unsafeCSS } from 'lit';
import { palette } from '../seal/palette.js';

const rules = palette.map(
  ({ name, ground, ink }) => `.colour-${name} { --_ground: ${ground}; --_ink: ${ink}; }`,
);

/** Each swatch's colours, as a sheet: a page's policy forbids style attributes. */
export const swatchColours = unsafeCSS(rules.join('\n'));

/** The swatches: large enough for a finger, the chosen one marked by more than colour. */
export const swatchStyles = css`
  .swatches {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .swatch {
    position: relative;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid rgb(0 0 0 / 0.3);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_ground);
    color: var(--_ink);
    cursor: pointer;
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
    margin-inline-start: 0.6em;
    color: var(--_quiet);
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .swatch:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
