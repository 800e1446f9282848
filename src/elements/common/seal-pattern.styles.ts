import { css } from 'lit';

/** A pattern that fills its box: fine lines in a shade of the ground. */
export const patternStyles = css`
  svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_line);
    stroke-width: 6.5;
  }

  .open {
    stroke-width: 5.5;
    stroke-opacity: 0.75;
  }

  .clear {
    fill: var(--_ground);
  }

  .tint {
    fill: color-mix(in oklab, var(--_ground), var(--_line) 45%);
  }
`;
