import { type TemplateResult, html } from 'lit';

type Word = string | ((...given: never[]) => string);

// These words are functions, so that a language can count. Shown with what stands in place of each.
const EXAMPLES = {
  pictureConverted: ['PNG'],
  pictureConvertedAndShrunk: ['PNG', 4_200_000, 38_000],
  pictureShrunk: [4_200_000, 38_000],
} as Readonly<Record<string, readonly unknown[]>>;

const inWords = (key: string, word: Word): string =>
  typeof word === 'string' ? word : word(...((EXAMPLES[key] ?? [3, 7]) as never[]));

/** A group of words, each under the key by which a site replaces it. */
export function renderWords(group: string, words: Readonly<Record<string, Word>>): TemplateResult {
  return html`<table class="table">
    <caption>
      messages.${group}
    </caption>
    <thead>
      <tr>
        <th scope="col">Key</th>
        <th scope="col">English</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(words).map(
        ([key, word]) =>
          html`<tr>
            <th scope="row"><code>${key}</code></th>
            <td>${inWords(key, word)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
