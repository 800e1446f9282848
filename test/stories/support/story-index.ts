/** The built Storybook's list of stories. */
import { existsSync, readFileSync } from 'node:fs';

const INDEX = new URL('../../../build/storybook/index.json', import.meta.url);

/** A story or a documentation page. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** Every story and page. If there is no build, throws with what to do. */
export function storyIndex(): readonly Entry[] {
  if (!existsSync(INDEX)) throw new Error('Run `npm run build-storybook` first');
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8')) as {
    readonly entries: Record<string, Entry>;
  };
  return Object.values(entries);
}
