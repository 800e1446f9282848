import { existsSync, readFileSync } from 'node:fs';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

function licenseOf(name) {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].find((each) =>
    existsSync(`${folder}/${each}`),
  );
  const text = file ? `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}` : '';
  return `${name} ${version}, ${license}${text}`;
}

/** The licenses of all packages with code in these chunks, which must be passed on with it. */
export function licensesOf(chunks) {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  const names = new Set(modules.map((id) => PACKAGE.exec(id)?.[1]).filter(Boolean));
  return `${[...names].sort().map(licenseOf).join('\n\n---\n\n')}\n`;
}
