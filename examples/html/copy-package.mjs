/** Copies the one folder of the package that the page needs next to the page. */
import { cpSync } from 'node:fs';

const installed = new URL('../node_modules/signin-seal/dist/cdn', import.meta.url);

for (const file of ['index.html', 'page.js']) cpSync(file, `dist/${file}`);
cpSync(installed, 'dist/signin-seal', { recursive: true });
