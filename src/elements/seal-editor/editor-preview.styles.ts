import { css } from 'lit';

/** The preview: part of a sign-in page with the seal in it, at its true size. */
export const editorPreviewStyles = css`
  .preview {
    display: none;
    gap: 0.75rem;
    padding-block-end: 0.25rem;
    background: var(--_surface);
  }

  .preview.asked {
    display: grid;
  }

  .preview:focus-visible {
    outline-offset: 0.375rem;
  }

  .page {
    padding: 0.75rem;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
  }

  .form {
    display: grid;
    gap: 0.625rem;
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
    grid-template-columns: 1fr 1fr auto;
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
    inline-size: 3.5rem;
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

  /* Even on a phone, both sizes of a picture fit side by side. */
  @container (inline-size < 22rem) {
    .page,
    .form {
      padding-inline: 0;
      border-inline: 0;
      border-radius: 0;
    }

    .around {
      gap: clamp(4px, 100cqi - 256px, 0.75rem);
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
        position: sticky;
        inset-block-end: -6rem;
        z-index: 2;
        display: grid;
      }

      .page {
        padding: 0.375rem;
        box-shadow: 0 -0.5rem 1rem 0.25rem var(--_surface);
      }

      .fields * {
        scroll-margin-block-end: 14rem;
      }
    }
  }
`;
