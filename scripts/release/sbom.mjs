import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function npm(cwd, ...args) {
  const options = { cwd, encoding: 'utf8', shell: process.platform === 'win32' };
  const { status, stdout, stderr } = spawnSync('npm', args, options);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * The package and its lock file without development dependencies. `npm sbom --omit dev` in the project itself would also
 * omit dependencies that development shares with the package, lit and valibot (npm 11.19, npm/cli issue 7909).
 */
function writeRuntimeProject(folder, { name, version, description, license, dependencies }) {
  const runtime = { name, version, description, license, dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(runtime));
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
  npm(folder, 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
}

/** The dependencies that are missing from a bill of materials. */
function missingFrom({ components = [] }, dependencies) {
  const names = components.map(({ name }) => name);
  return Object.keys(dependencies).filter((name) => !names.includes(name));
}

/** The bill of materials of the runtime dependencies, in the lock file's versions: CycloneDX, as JSON. */
export function makeSbom() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const parent = mkdtempSync(join(tmpdir(), 'sbom-'));
  // npm names the described package after the folder.
  const folder = join(parent, manifest.name);
  mkdirSync(folder);
  try {
    writeRuntimeProject(folder, manifest);
    const json = npm(
      folder,
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--omit',
      'dev',
      '--package-lock-only',
    );
    const missing = missingFrom(JSON.parse(json), manifest.dependencies);
    if (missing.length > 0) throw new Error(`The SBOM lacks ${missing.join(', ')}.`);
    return json;
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
