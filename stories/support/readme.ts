/** Parts of the README, so that the pages can't say anything else. */
import readme from '../../README.md?raw';

/** The text under a heading, up to the next one of its level or a higher one; links within the README are only words. */
export function readmeSection(heading: string): string {
  const lines = readme.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`The README has no “${heading}”`);
  const level = heading.indexOf(' ');
  const ends = new RegExp(`^#{1,${String(level)}} `);
  const length = lines.slice(start + 1).findIndex((line) => ends.test(line));
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return section.join('\n').replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1');
}
