/** The most bytes that a file of the package may have, so that people read it to the end. */
const BUDGETS = { 'README.md': 15_000 };

/** The files that are over their budget. Each file has its `path` and its `size` in bytes, as `npm pack` lists them. */
export function findOversized(files) {
  return files
    .filter(({ path, size }) => size > BUDGETS[path])
    .map(({ path, size }) => `${path} has ${size} bytes, more than ${BUDGETS[path]}`);
}
