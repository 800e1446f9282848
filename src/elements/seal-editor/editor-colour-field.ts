import { type TemplateResult, html, nothing } from 'lit';
import { type Colour, FIRST_COLOURS, colourNamed, palette } from '../../seal/palette.js';
import { sentence } from '../common/sentence.js';
import type { EditorView } from './editor-view.js';
import { renderSwatchSource, swatchPattern } from './swatch-pattern.js';

// If the chosen colour is not among the first ones, it takes the place of the first one with its hue, so that nothing
// moves when another is chosen.
function shownColours({ state }: EditorView): readonly Colour[] {
  if (state.moreColours) return palette;
  const chosen = colourNamed(state.draft.colour);
  const place = palette.indexOf(chosen) % FIRST_COLOURS;
  return palette.slice(0, FIRST_COLOURS).with(place, chosen);
}

function renderSwatch(
  { state, colourMessages, controller }: EditorView,
  { name }: Colour,
): TemplateResult {
  return html`<label class="swatch colour-${name}" title=${colourMessages[name]}>
    <input
      type="radio"
      id="colour-${name}"
      name="colour"
      value=${name}
      .checked=${state.draft.colour === name}
      @change=${() => {
        controller.chooseColour(name);
      }}
    />
    ${swatchPattern}
    <span class="spoken">${sentence(colourMessages[name])}</span>
  </label>`;
}

/** The background colour: eight choices at first, all on demand. */
export function renderColourField(view: EditorView): TemplateResult {
  const { state, messages, colourMessages, controller } = view;
  return html`<fieldset class="field">
    <legend>
      ${messages.colourGroup}<span class="chosen" aria-hidden="true"
        >${sentence(colourMessages[state.draft.colour])}</span
      >
    </legend>
    ${renderSwatchSource(state.draft.pattern ?? '')}
    <div class="swatches">${shownColours(view).map((colour) => renderSwatch(view, colour))}</div>
    ${
      state.moreColours
        ? nothing
        : html`<button
            type="button"
            class="action"
            part="action"
            @click=${controller.showMoreColours}
          >
            ${messages.moreColours}
          </button>`
    }
  </fieldset>`;
}
