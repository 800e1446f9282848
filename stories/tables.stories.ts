import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-preview.js';
import { englishColours } from '../src/messages/en/colours.js';
import { englishEditor } from '../src/messages/en/editor.js';
import { englishHelp } from '../src/messages/en/help.js';
import { englishRejections } from '../src/messages/en/rejections.js';
import { englishSignin } from '../src/messages/en/signin.js';
import { palette } from '../src/seal/palette.js';
import { words } from './support/seals.js';
import { renderTokens } from './support/token-table.js';
import { renderWall } from './support/wall.js';
import { renderWords } from './support/words-table.js';

/** What the pages show as tables, drawn from the package itself. */
const meta: Meta = { title: 'Tables', tags: ['!autodocs', '!dev'] };
export default meta;

type Story = StoryObj;

/** All 32 colours, in the palette’s order: the first eight show at once. */
export const Colours: Story = {
  render: () =>
    renderWall(palette.map(({ name }) => [englishColours[name], words(name, ['blue', 'whale'])])),
};

/** Every custom property, with its default on a light page and on a dark one. */
export const Tokens: Story = { render: renderTokens };

/** Every word of `<signin-seal>`. */
export const SigninWords: Story = { render: () => renderWords('signin', englishSignin) };

/** Every word of `<seal-editor>`. */
export const EditorWords: Story = { render: () => renderWords('editor', englishEditor) };

/** Every word of `<seal-help>`. */
export const HelpWords: Story = { render: () => renderWords('help', englishHelp) };

/** What is said at each refusal. */
export const RefusalWords: Story = { render: () => renderWords('rejections', englishRejections) };
