/** Compiles the package into `dist`: each project of `src/` with the globals that it may use. */
import { execFileSync } from 'node:child_process';

const TSC = 'node_modules/typescript/bin/tsc';
const OPTIONS = ['--noEmit', 'false', '--incremental', 'false', '--outDir', 'dist'];

for (const project of ['src', 'src/server', 'src/server/node', 'src/command'])
  execFileSync(process.execPath, [TSC, '-p', project, ...OPTIONS], { stdio: 'inherit' });
