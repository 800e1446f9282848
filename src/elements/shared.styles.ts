import { css } from 'lit';

/**
 * The tokens with their defaults, and the parts that all elements have in common. What a page hands
 * down to everything in it (no visibility, letters of size 0, transparent ink) stops at `.sheltered`;
 * only the font, its size down to 12px, the direction and the colour scheme pass. Words of another
 * direction than the page's end with their full stop, and stand where the page's would.
 */
export const sharedStyles = css`
  :host {
    display: block;
    --_surface: var(--seal-surface, light-dark(#fff, #16181d));
    --_text: var(--seal-text, light-dark(#16181d, #fff));
    --_quiet: var(--seal-quiet, light-dark(#525a65, #a9b1bc));
    --_border: var(--seal-border, light-dark(#c9ced6, #434a55));
    --_field-border: var(--seal-field-border, light-dark(#7a828e, #858e9b));
    --_accent: var(--seal-accent, light-dark(#1f4e8c, #9cc3f5));
    --_accent-text: var(--seal-accent-text, light-dark(#fff, #10223a));
    --_danger: var(--seal-danger, light-dark(#a3211b, #ff9d94));
    --_radius: var(--seal-radius, 8px);
    --_shadow: var(--seal-shadow, 0 1px 2px #0004, 0 3px 8px #0002);
    --_duration: var(--seal-duration, 120ms);
    --_space: var(--seal-space, 1rem);
    --_size: max(96px, var(--seal-size, 160px));
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
    padding: 0;
  }

  p,
  h2,
  li,
  p > span {
    unicode-bidi: plaintext;
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
    cursor: pointer;
  }

  .action {
    min-block-size: 2.75rem;
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_field-border);
    border-radius: calc(var(--_radius) * 0.75);
    background: transparent;
    font-weight: 600;
  }

  button:disabled {
    cursor: default;
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
