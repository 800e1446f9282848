import { css } from 'lit';

/** The preview: part of a sign-in page with the seal in it, at its true size. */
export const editorPreviewStyles = css`
  /* A panel, because the page around the editor may have any background. */
  .preview {
    display: none;
    gap: 0.75rem;
    padding: 0.75rem;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
  }

  .preview.asked {
    display: grid;
  }

  .form {
    display: grid;
    gap: 0.625rem;
    inline-size: 100%;
    max-inline-size: 24rem;
    margin-inline: auto;
    padding: 0.75rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .around {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .around seal-preview {
    border-radius: calc(var(--_radius) * 0.75);
    box-shadow: var(--_shadow);
  }

  .around > .promise {
    flex: 1 7rem;
    font-size: 0.875em;
    font-weight: var(--_font-weight);
    line-height: 1.35;
  }

  .plate {
    display: grid;
    place-items: center;
    inline-size: var(--_size);
    max-inline-size: 100%;
    aspect-ratio: 4 / 3;
    padding: 0.5rem;
    border: 2px dashed var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
  }

  /* Outlines of a user name field, a password field and a button. */
  .inputs {
    display: grid;
    grid-template-columns: 1fr 1fr minmax(0, 3.5rem);
    gap: 0.5rem;
  }

  .inputs > * {
    display: flex;
    align-items: center;
    block-size: 1.5rem;
    padding-inline: 0.5rem;
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 0.5);
  }

  .inputs > b {
    border-color: transparent;
    background: var(--_border);
  }

  .inputs > i::before {
    content: '';
    inline-size: 60%;
    block-size: 0.375rem;
    border-radius: 1em;
    background: var(--_border);
  }

  .inputs > .password::before {
    background: radial-gradient(circle at 25% 50%, var(--_quiet) 45%, transparent 50%) 0 0 / 0.5rem
      100%;
  }

  .around > .small {
    --seal-size: 96px;
  }

  .preview > .beside {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
  }

  /* As in the box on a narrow page, the sentence is below the seal. Both sizes of a picture fit side by side. */
  @container (inline-size < 22rem) {
    .preview {
      padding: 0.75rem 0 0;
      border-width: var(--_border-width) 0 0;
      border-radius: 0;
      background: none;
    }

    .form {
      padding: 0;
      background: none;
      box-shadow: none;
    }

    .around {
      gap: 0.75rem clamp(4px, 100cqi - 256px, 0.75rem);
    }

    .around > .promise {
      flex-basis: 100%;
    }
  }

  @container (inline-size >= 44rem) {
    .preview {
      display: grid;
    }
  }

  /* In one column, the preview sticks to the lower edge of the screen. Its notes may extend below it. */
  @container (inline-size < 44rem) {
    @media (min-width: 48rem) and (min-height: 40rem) {
      .preview {
        display: grid;
      }

      .editor:not(.cut-off) > .preview {
        position: sticky;
        inset-block-end: -6rem;
        z-index: 2;
        background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
      }

      .editor:not(.cut-off) > .fields * {
        scroll-margin-block-end: 14rem;
      }
    }
  }
`;
