import { type TemplateResult, html } from 'lit';

type Message = string | ((...values: never[]) => string);

// Messages with numbers are functions, so that each language can form its plurals. These are sample values.
const EXAMPLES = {
  pictureConverted: ['PNG'],
  pictureConvertedAndShrunk: ['PNG', 4_200_000, 38_000],
  pictureShrunk: [4_200_000, 38_000],
} as Readonly<Record<string, readonly unknown[]>>;

const textOf = (key: string, message: Message): string =>
  typeof message === 'string' ? message : message(...((EXAMPLES[key] ?? [3, 7]) as never[]));

/** A group of messages, each with the key that a site uses to replace it. */
export function renderMessages(
  group: string,
  messages: Readonly<Record<string, Message>>,
): TemplateResult {
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
      ${Object.entries(messages).map(
        ([key, message]) =>
          html`<tr>
            <th scope="row"><code>${key}</code></th>
            <td>${textOf(key, message)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
