import { css } from 'lit';

/** The tokens with their defaults, and the parts that all elements have in common. */
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
    --_space: var(--seal-space, 1rem);
    --_size: max(96px, var(--seal-size, 160px));
    font-family: var(--seal-font, inherit);
    color: var(--_text);
    line-height: 1.45;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  h2,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  /* Words of another direction than the page's end with their full stop, and stand where the page's would. */
  p,
  h2,
  li,
  legend,
  label,
  summary {
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
    color: var(--_text);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .action.first {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .action:hover {
    border-color: var(--_accent);
    text-decoration: underline;
  }

  .action[aria-disabled='true'] {
    cursor: default;
    text-decoration: none;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_text);
      --_quiet: var(--_text);
    }
  }
`;
