import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/seal-help.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import { longHelp } from './support/other-messages.js';
import { elementIn } from './support/person.js';

interface Args {
  kept: boolean;
  messages?: MessageOverrides;
}

const meta: Meta<Args> = {
  title: 'Elements/seal-help',
  component: 'seal-help',
  args: { kept: false },
  render: ({ kept, messages }) =>
    html`<div class="card">
      <seal-help ?kept=${kept} .messages=${messages ?? {}}></seal-help>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every question, with its answer closed. */
export const Closed: Story = {};

/** Every question, with its answer open. */
export const Open: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const { shadowRoot } = await elementIn(canvasElement, 'seal-help');
    const questions = [...(shadowRoot?.querySelectorAll('summary') ?? [])];
    for (const question of questions) await userEvent.click(question);
    await expect(shadowRoot?.querySelectorAll('details[open]')).toHaveLength(9);
  },
};

/** The site’s server keeps the seal as well: four answers are different. */
export const OpenKept: Story = { ...Open, args: { kept: true } };

/** The site replaces the title by its own. */
export const OtherWords: Story = {
  args: { messages: { help: { title: 'Your seal at Tidewater Tea' } } },
};

/** Very long words in the narrowest box. */
export const LongWords: Story = {
  args: { messages: longHelp },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
};
