/** The styles of the handwritten seal: those of `<signin-seal>` in the state `shown`, without tokens. */
export const styles = `
  .box {
    box-sizing: border-box;
    display: grid;
    align-content: center;
    min-block-size: 154px;
    padding: 1rem;
    border: 1px solid #c9ced6;
    border-radius: 8px;
    line-height: 1.45;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 1rem;
  }

  p {
    margin: 0;
    font-weight: 600;
  }

  .button {
    flex: none;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    cursor: pointer;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.25),
      0 3px 8px rgb(0 0 0 / 0.12);
  }

  .seal {
    box-sizing: border-box;
    position: relative;
    inline-size: 160px;
    block-size: 120px;
    container-type: size;
    overflow: hidden;
    border: 1px solid #0004;
    border-radius: 6px;
    background: var(--ground);
    color: var(--ink);
    user-select: none;
  }

  .seal > *,
  .seal::after {
    position: absolute;
    inset: 0;
  }

  .seal::after {
    content: '';
    border-radius: inherit;
    box-shadow:
      inset 0 0 0 1px #fff4,
      inset 0 2px 4px #0008;
  }

  svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--line);
    stroke-width: 6.5;
  }

  .open {
    stroke-width: 5.5;
    stroke-opacity: 0.75;
  }

  .clear {
    fill: var(--ground);
  }

  .tint {
    fill: color-mix(in oklab, var(--ground), var(--line) 45%);
  }

  .lines {
    display: grid;
    align-content: center;
    justify-items: center;
    font-weight: 700;
    line-height: 0;
    white-space: pre;
  }

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
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
