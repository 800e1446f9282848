/** Moves the “Unreleased” entries in CHANGELOG.md to the version in package.json, which `changeset version` has raised. */
import { readFileSync, writeFileSync } from 'node:fs';
import { closeUnreleased } from './release/changelog.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);
const text = readFileSync('CHANGELOG.md', 'utf8');
writeFileSync('CHANGELOG.md', closeUnreleased(text, version, today));
