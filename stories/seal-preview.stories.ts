import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/seal-preview.js';
import type { Seal } from '../src/seal/seal.js';
import { listenFor } from './support/person.js';
import { blueWhale, redKite, textSeal } from './support/seals.js';
import { renderWall } from './support/wall.js';

interface Args {
  seal?: Seal | undefined;
  '--seal-size': string;
}

const meta: Meta<Args> = {
  title: 'Elements/seal-preview',
  component: 'seal-preview',
  args: { '--seal-size': '160px' },
  argTypes: {
    '--seal-size': { control: 'text', table: { category: 'the story' } },
  },
  loaders: [async () => ({ picture: await redKite() })],
  render: (args, { loaded }) =>
    html`<div style="--seal-size: ${args['--seal-size']}">
      <seal-preview .seal=${args.seal ?? (loaded.picture as Seal)}></seal-preview>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Text on its background. */
export const Words: Story = { args: { seal: blueWhale } };

/** One line, which is drawn large. */
export const OneLine: Story = { args: { seal: textSeal('plum', ['otter']) } };

/** Three lines of seven characters, the most that is allowed. */
export const ThreeLines: Story = {
  args: { seal: textSeal('sand', ['seventy', 'sevenly', 'sevener']) },
};

/** A picture in a frame of the seal’s colour. */
export const Picture: Story = {};

/** The smallest size. */
export const Smallest: Story = { args: { seal: blueWhale, '--seal-size': '96px' } };

/** A large seal, to see the drawing in detail. */
export const Large: Story = { args: { seal: blueWhale, '--seal-size': '480px' } };

/** No seal: nothing is drawn. */
export const None: Story = {
  render: () => html`<seal-preview></seal-preview>`,
};

/** A picture that can’t be drawn: only the frame shows, and the page gets an `error` event. */
export const UndrawablePicture: Story = {
  render: () => html`<seal-preview></seal-preview>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('seal-preview');
    if (!element) throw new Error('No <seal-preview>');
    const received = listenFor(element, 'error');
    element.seal = { ...(await redKite()), jpeg: new Uint8Array([0xff, 0xd8, 0xff]) };
    await waitFor(() => expect(received).toHaveLength(1));
  },
};

const SEEDS = [
  '0000000000000000',
  '5ea1c0de12345678',
  'c0ffee0ddba11ad5',
  'fedcba9876543210',
  '3141592653589793',
  '2718281828459045',
  '1618033988749894',
  '1414213562373095',
];

/** The same text on the same colour, with different random bits. */
export const OtherPatterns: Story = {
  render: () => renderWall(SEEDS.map((bits) => [bits, textSeal('ice', ['otterly'], bits)])),
};
