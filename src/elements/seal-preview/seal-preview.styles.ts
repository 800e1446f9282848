import { css } from 'lit';

/**
 * The seal, at 4 to 3: text in the ink of its ground, or a picture framed by the ground, with the pattern on the ground.
 * It inherits only the font from the page.
 */
// WebKitGTK 2.50 rounds aspect-ratio to 64ths of a px. A block with padding is 4 to 3 exactly.
export const previewStyles = css`
  :host(:not([hidden])) {
    display: inline-block;
    inline-size: max(96px, var(--seal-size, 160px));
    max-inline-size: 100%;
    contain: layout;
    vertical-align: top;
  }

  :host::before {
    content: '';
    display: block;
    padding-block-end: 75%;
  }

  .seal {
    all: initial;
    box-sizing: border-box;
    position: absolute;
    inset: 0;
    container-type: size;
    overflow: hidden;
    border: 1px solid #0004;
    border-radius: calc(var(--seal-radius, 8px) * 0.75);
    background: var(--_ground);
    color: var(--_ink);
    font-family: var(--seal-font-seal, var(--seal-font, inherit));
    cursor: inherit;
    forced-color-adjust: none;
  }

  :host,
  .seal {
    user-select: none;
    -webkit-user-select: none;
  }

  :where(.seal > *),
  .seal::after {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  /* Looks pressed in: dark below the upper edge, with a fine light line all around. */
  .seal::after {
    content: '';
    border-radius: inherit;
    box-shadow:
      inset 0 0 0 1px #fff4,
      inset 0 2px 4px #0008;
  }

  /* Ten times as large as it is drawn: browsers enlarge letters below the user's minimum font size. */
  .lines {
    display: grid;
    inset: -450%;
    scale: 0.1;
    place-content: center;
    justify-items: center;
    font-weight: 700;
    line-height: 0;
    white-space: pre;
  }

  /* The text has no line height. This makes each line one em high, ending at the baseline. */
  .line::before {
    content: '';
    display: inline-block;
    height: 1em;
  }

  canvas {
    inset: 5cqb 5cqi;
    inline-size: 90cqi;
    block-size: 90cqb;
    object-fit: cover;
    border-radius: 2px;
    box-shadow:
      0 1px 0 1px #fff4,
      0 -1px 1px 1px #0008;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* A seal is private: on paper there is only its frame. */
  @media print {
    .seal {
      background: none;
    }

    .seal > *,
    .seal::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .seal {
      border-color: CanvasText;
    }
  }
`;
