import { type TemplateResult, html, nothing } from 'lit';
import { type Described, declared } from '../../.storybook/docs/manifest.ts';

/** Every custom property of the elements, once. */
function tokens(): readonly Described[] {
  const all = declared.flatMap(({ cssProperties = [] }) => cssProperties);
  return [...new Map(all.map((token) => [token.name, token])).values()];
}

const isColour = (value: string): boolean => /^(#|light-dark\()/.test(value);

// Both schemes are shown, because the page itself has only one.
const renderSwatch = (value: string, scheme: string): TemplateResult =>
  html`<span class="token-swatch" style="color-scheme: ${scheme}; background: ${value}"></span>`;

function renderToken({ name, description, default: value = '' }: Described): TemplateResult {
  const swatches = [renderSwatch(value, 'light'), renderSwatch(value, 'dark')];
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${isColour(value) ? swatches : nothing} <code>${value}</code></td>
    <td>${description}</td>
  </tr>`;
}

/** A table of all custom properties, from the manifest. */
export function renderTokens(): TemplateResult {
  return html`<table class="table">
    <caption>
      Custom properties
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Default, light and dark</th>
        <th scope="col">What it is</th>
      </tr>
    </thead>
    <tbody>
      ${tokens().map(renderToken)}
    </tbody>
  </table>`;
}
