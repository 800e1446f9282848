import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/seal-preview.js';
import { blueWhale, textSeal } from './support/seals.js';
import type { TextSeal } from '../src/seal/seal.js';
import { elementIn } from './support/person.js';

interface Args {
  seal: TextSeal;
}

/** Text in every script fills the seal and stays within it. */
const meta: Meta<Args> = {
  title: 'Elements/seal-preview/Scripts',
  component: 'seal-preview',
  args: { seal: blueWhale },
  render: ({ seal }) => html`<seal-preview .seal=${seal}></seal-preview>`,
  play: async ({ canvasElement }) => {
    const { shadowRoot } = await elementIn(canvasElement, 'seal-preview');
    const edge = shadowRoot?.querySelector('.seal')?.getBoundingClientRect();
    const lines = [...(shadowRoot?.querySelectorAll('.line') ?? [])];
    const [left, right] = [edge?.left ?? 0, edge?.right ?? 0];
    await expect(lines).not.toHaveLength(0);
    for (const line of lines.map((each) => each.getBoundingClientRect())) {
      await expect(line.left).toBeGreaterThanOrEqual(left);
      await expect(line.right).toBeLessThanOrEqual(right);
    }
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Latin. */
export const Latin: Story = {
  args: { seal: textSeal('walnut', ['WWWWWWW', 'Ǻǽøœßðþ', 'jgpqyÅÉ']) },
};

/** Greek. */
export const Greek: Story = { args: { seal: textSeal('ocean', ['φάλαινα', 'θάλασσ']) } };

/** Cyrillic. */
export const Cyrillic: Story = { args: { seal: textSeal('indigo', ['синий', 'кит']) } };

/** Chinese. */
export const Chinese: Story = { args: { seal: textSeal('cherry', ['漢字漢字漢字漢', '藍鯨']) } };

/** Japanese. */
export const Japanese: Story = { args: { seal: textSeal('petal', ['ひらカナ漢字', 'くじら']) } };

/** Korean. */
export const Korean: Story = { args: { seal: textSeal('mint', ['대한민국', '푸른고래']) } };

/** Thai. */
export const Thai: Story = { args: { seal: textSeal('caramel', ['น้ำแข็ง', 'ที่นี่']) } };

/** Devanagari. */
export const Devanagari: Story = { args: { seal: textSeal('flamingo', ['नमस्ते', 'हिन्दी']) } };

/** Tamil. */
export const Tamil: Story = { args: { seal: textSeal('fern', ['தமிழ்']) } };

/** Arabic. */
export const Arabic: Story = { args: { seal: textSeal('forest', ['مرحبا', 'سَلَام']) } };

/** Hebrew. */
export const Hebrew: Story = { args: { seal: textSeal('navy', ['שָׁלוֹם', 'לווייתן']) } };

/** Georgian. */
export const Georgian: Story = { args: { seal: textSeal('straw', ['ვეშაპი']) } };

/** Vietnamese. */
export const Vietnamese: Story = { args: { seal: textSeal('sky', ['Việt', 'cá voi']) } };

/** Emoji, including families, flags and skin tones. */
export const Emoji: Story = { args: { seal: textSeal('lavender', ['🐋🐳🐬🦈🐙🦀🐠', '👨‍👩‍👧‍👦🇩🇪👍🏽']) } };

/** Text of both directions in one line. */
export const MixedDirections: Story = { args: { seal: textSeal('spruce', ['אב c 12', 'abc אב']) } };
