/** Puts what the page needs of the package beside it: one folder, as it is. */
import { cpSync } from 'node:fs';

const installed = new URL('../node_modules/signin-seal/dist/cdn', import.meta.url);

for (const file of ['index.html', 'page.js']) cpSync(file, `dist/${file}`);
cpSync(installed, 'dist/signin-seal', { recursive: true });
