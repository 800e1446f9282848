/** The tables of the sign-in benchmark, from its runs. */
import { pairedRatio } from '../support/ratio.mjs';
import { median, tableOf } from '../support/report.mjs';

const BY_HAND = 'by hand';
const KB = 1024;

const unique = (values) => [...new Set(values)];

/** One figure of every round, in the order of the rounds. */
const figuresOf = (runs, name, where) =>
  runs
    .filter((run) => Object.entries(where).every(([key, value]) => run[key] === value))
    .map((run) => run[name]);

function ratioCell(runs, condition, way) {
  const times = (name) => figuresOf(runs, 'painted', { ...condition, way: name });
  if (way === BY_HAND) return '1';
  const { ratio, low, high } = pairedRatio(times(way), times(BY_HAND));
  return `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function timeRow(runs, way, slowdowns, condition) {
  const cells = slowdowns.flatMap((slowdown) => {
    const here = { ...condition, slowdown };
    const of = (name) => median(figuresOf(runs, name, { ...here, way }));
    return [of('painted').toFixed(1), ratioCell(runs, here, way), of('longest').toFixed(0)];
  });
  return [condition.visit, condition.kind, way, ...cells];
}

/** How long it takes until the seal is painted, with the paired ratio to the element by hand and its 95 % interval. */
export function timeTable(runs, ways, slowdowns) {
  const headings = slowdowns.flatMap((slowdown) => {
    const where = slowdown === 1 ? '' : ', at a quarter';
    return [`painted, ms${where}`, `of by hand (95 %)${where}`, `longest task, ms${where}`];
  });
  const rows = unique(runs.map(({ visit }) => visit)).flatMap((visit) =>
    unique(runs.map(({ kind }) => kind)).flatMap((kind) =>
      ways.map((way) => timeRow(runs, way, slowdowns, { visit, kind })),
    ),
  );
  return tableOf(['visit', 'seal', 'way', ...headings], rows);
}

const LOADED = [
  'scripts',
  'scripts, kB as sent, cold',
  'warm',
  'heap, kB',
  'DOM nodes',
  'layout shift',
];

/** What is loaded and kept in memory. */
export function loadTable(runs, ways) {
  const kB = (bytes) => (bytes / KB).toFixed(1);
  const rows = unique(runs.map(({ kind }) => kind)).flatMap((kind) =>
    ways.map((way) => {
      const of = (name, visit = 'cold') => median(figuresOf(runs, name, { kind, way, visit }));
      const sent = [kB(of('bytes')), kB(of('bytes', 'warm'))];
      const shift = of('shift').toFixed(3);
      return [kind, way, of('files'), ...sent, kB(of('heap')), of('nodes'), shift];
    }),
  );
  return tableOf(['seal', 'way', ...LOADED], rows);
}
