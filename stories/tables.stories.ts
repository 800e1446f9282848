import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-preview.js';
import { englishColours } from '../src/messages/en/colours.js';
import { englishEditor } from '../src/messages/en/editor.js';
import { englishHelp } from '../src/messages/en/help.js';
import { englishRejections } from '../src/messages/en/rejections.js';
import { englishSignin } from '../src/messages/en/signin.js';
import { palette } from '../src/seal/palette.js';
import { textSeal } from './support/seals.js';
import { renderTokens } from './support/token-table.js';
import { renderWall } from './support/wall.js';
import { renderMessages } from './support/messages-table.js';

/** The tables of the documentation pages, made from the package itself. */
const meta: Meta = { title: 'Tables', tags: ['!autodocs', '!dev'] };
export default meta;

type Story = StoryObj;

/** All 32 colours, in the palette’s order. The first eight show at once. */
export const Colours: Story = {
  render: () =>
    renderWall(
      palette.map(({ name }) => [englishColours[name], textSeal(name, ['blue', 'whale'])]),
    ),
};

/** Every custom property, with its defaults on light and dark pages. */
export const Tokens: Story = { render: renderTokens };

/** Every message of `<signin-seal>`. */
export const SigninMessages: Story = { render: () => renderMessages('signin', englishSignin) };

/** Every message of `<seal-editor>`. */
export const EditorMessages: Story = { render: () => renderMessages('editor', englishEditor) };

/** Every message of `<seal-help>`. */
export const HelpMessages: Story = { render: () => renderMessages('help', englishHelp) };

/** The message for each refusal. */
export const RefusalMessages: Story = {
  render: () => renderMessages('rejections', englishRejections),
};
