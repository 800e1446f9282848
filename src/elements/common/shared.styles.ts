import { css } from 'lit';
import { tokenDefaults } from './token-defaults.styles.js';

/**
 * The tokens with their defaults, and the styles that all elements share. `.sheltered` blocks what a page's styles
 * would let it inherit, such as hidden visibility, a font size of 0 or transparent text. It inherits only the font, its
 * size (at least 12px), the direction and the color scheme. Text in another direction than the page's keeps its
 * own punctuation order, but is aligned as the page's text is.
 */
export const sharedStyles = css`
  :host {
    display: block;
    ${tokenDefaults}
  }

  :host([hidden]) {
    display: none;
  }

  .sheltered {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    text-size-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    font-family: var(--seal-font, inherit);
    font-size: max(1em, 12px);
    line-height: 1.45;
    overflow-wrap: anywhere;
    color: var(--_text);
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  h2,
  ul {
    margin: 0;
  }

  p,
  h2,
  li,
  p > span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button {
    font: inherit;
    color: inherit;
  }

  button:enabled {
    cursor: pointer;
  }

  .action {
    min-block-size: 2.75rem;
    padding: 0.5rem 0.875rem;
    border: var(--_border-width) solid var(--_field-border);
    transition: border-color var(--_duration);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    font-weight: var(--_font-weight);
  }

  .action:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0s;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_text);
      --_quiet: var(--_text);
    }
  }
`;
