/** The pages of `docs/`, so that Storybook shows the same files. */
const files = import.meta.glob<string>('../../docs/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Links to another page of `docs/` lead to it in Storybook. Links to other files become plain text. */
function rewriteLinks(markdown: string): string {
  return markdown
    .replaceAll(/\]\(([\w-]+)\.md(?:#[\w-]+)?\)/g, '](?path=/docs/documents-$1--docs)')
    .replaceAll(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');
}

/** The text of `docs/<name>.md`. Throws if there is no such file. */
export function documentOf(name: string): string {
  const text = files[`../../docs/${name}.md`];
  if (text === undefined) throw new Error(`There is no docs/${name}.md`);
  return rewriteLinks(text);
}

/** The text below a heading of `docs/<name>.md`, up to the next heading of the same or a higher level. Throws if there is none. */
export function documentSection(name: string, heading: string): string {
  const lines = documentOf(name).split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`docs/${name}.md has no “${heading}”`);
  const level = heading.indexOf(' ');
  const ends = new RegExp(`^#{1,${String(level)}} `);
  const length = lines.slice(start + 1).findIndex((line) => ends.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}
