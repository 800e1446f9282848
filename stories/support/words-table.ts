import { type TemplateResult, html } from 'lit';

type Word = string | ((...given: never[]) => string);

// Shown with numbers in place: these words are functions, so that a language can count.
const inWords = (word: Word): string =>
  typeof word === 'string' ? word : word(...([3, 7, 1] as never[]));

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
            <td>${inWords(word)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
