/** Medians, and tables in Markdown that are kept in bench/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

const REPORT = 'bench/README.md';
const GB = 1024 ** 3;

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What it was measured on, in one line. */
export function machine(browser) {
  const engine = browser ? `Chromium ${browser.version()}, ` : '';
  const [{ model }, ...others] = cpus();
  const cores = `${others.length + 1} cores, ${model.trim()}`;
  const memory = `${Math.round(totalmem() / GB)} GB`;
  return `${engine}Node ${process.version}, ${type()} ${release()}, ${cores}, ${memory}`;
}

/** A table in Markdown. */
export function tableOf(headings, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Writes a benchmark's result between its two marks in the report. */
export function keepResult(name, text) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const report = readFileSync(REPORT, 'utf8');
  const [before, rest] = report.split(begin);
  if (rest === undefined) throw new Error(`${REPORT} has no place for ${name}`);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(REPORT, `${before}${begin}\n\n${text}\n\n${after}`);
}
