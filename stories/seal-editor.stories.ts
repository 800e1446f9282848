import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/seal-editor.js';
import { englishEditor } from '../src/messages/en/editor.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import type { ConvertPictures } from '../src/editing/picture-settings.js';
import { MemoryStore } from '../src/store/memory-store.js';
import type { SealStore } from '../src/store/seal-store.js';
import { dragOver } from './support/drop.js';
import { longEditor } from './support/other-words.js';
import { elementIn, listenFor, personAt, shadowOf } from './support/person.js';
import { goodJpeg, largeJpeg, plainJpeg, png } from './support/picture-files.js';
import { type ReadingName, readingArg, readingNamed } from './support/readings.js';

interface Args {
  reading: ReadingName;
  allowFramed: string;
  siteName: string;
  convertPictures?: ConvertPictures;
  messages?: MessageOverrides;
}

const meta: Meta<Args> = {
  title: 'Elements/seal-editor',
  component: 'seal-editor',
  args: { reading: 'none yet', allowFramed: 'same-origin', siteName: 'Tidewater Tea' },
  argTypes: {
    reading: readingArg,
    convertPictures: { control: 'select', options: ['ask', 'always', 'never'] },
  },
  loaders: [async ({ args }) => ({ store: new MemoryStore(await readingNamed(args.reading)) })],
  render: (args, { loaded }) =>
    html`<div class="card">
      <seal-editor
        allow-framed=${args.allowFramed}
        site-name=${args.siteName}
        convert-pictures=${args.convertPictures ?? 'ask'}
        .messages=${args.messages ?? {}}
        .store=${loaded.store as SealStore}
      ></seal-editor>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing made yet. The colour is drawn at random; here it is always the same. */
export const Empty: Story = {};

/** A text seal that is there already. */
export const Words: Story = { args: { reading: 'words' } };

/** A picture seal that is there already. */
export const Picture: Story = { args: { reading: 'picture' } };

/** The form for a picture, before one is chosen. */
export const PictureToChoose: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.chooses('Upload an Image');
    await person.finds('Preview');
  },
};

/** A picture is chosen: which part shows can be moved and zoomed. */
export const PictureChosen: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await goodJpeg());
    await person.reads('The picture is ready.');
    await elementIn(shadowOf(person.element), 'seal-crop');
    await person.writes('Caption', 'our red kite');
    await person.presses('Preview');
  },
};

/** A picture of nearly one colour: it may be kept, and the editor says what it thinks of it. */
export const PicturePlain: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await plainJpeg());
    await person.reads(/almost all one colour/);
  },
};

/** A PNG is refused, with an offer to convert it. */
export const OfferToConvert: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await png());
    await person.finds('Convert it for me');
  },
};

/** The offer is taken up. */
export const Converted: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await png());
    await person.presses('Convert it for me');
    await person.reads('Converted from PNG. The picture is ready.');
  },
};

/** A file of 1 MB is refused, with an offer to shrink it. */
export const OfferToShrink: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await largeJpeg());
    await person.finds('Shrink it for me');
  },
};

/** The site lets a PNG be converted at once. */
export const ConvertedUnasked: Story = {
  args: { convertPictures: 'always' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await png());
    await person.reads('Converted from PNG. The picture is ready.');
  },
};

/** The site takes the offers away. */
export const NeverConverted: Story = {
  args: { convertPictures: 'never' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await png());
    await person.reads(/The file is not a JPEG picture/);
    await person.lacks('Convert it for me');
  },
};

/** A file is dragged over the editor. */
export const Dropping: Story = {
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'seal-editor');
    dragOver(element);
    await waitFor(() => expect(element.matches(':state(dropping)')).toBe(true));
  },
};

/** All 32 colours. */
export const MoreColours: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.presses('See more colours');
    await person.chooses('Fig');
  },
};

/** A copied page would come upon these words within a few tries. */
export const GuessedAtOnce: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('red', 'car');
    await person.reads(englishEditor.riskHigh);
  },
};

/** Someone with a list of words and patience would. */
export const GuessedWithPatience: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('house', 'boat');
    await person.reads(englishEditor.riskSome);
  },
};

/** Hardly anyone would. */
export const HardToGuess: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('kxq zv', '9 lamps');
    await person.reads(englishEditor.riskLow);
  },
};

/** The preview, with Remove, at true size. */
export const Previewed: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter', 'lamp', '7 pm');
    await person.presses('Preview');
    await person.finds('Remove');
  },
};

/** Saved: the editor says so. */
export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const heard = listenFor(canvasElement, 'seal-save', 'seal-saved', 'seal-close');
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter', 'lamp');
    await person.presses('Save');
    await person.reads('Your Sign-in Seal is saved in this browser.');
    await expect(heard.map(({ type }) => type)).toEqual(['seal-save', 'seal-saved', 'seal-close']);
  },
};

/** Removed from the draft, and not yet from the browser. */
export const Cleared: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.presses('Preview');
    await person.presses('Remove');
    await person.finds('Undo');
  },
};

/** Something is not saved, and the person wants to leave. */
export const Unsaved: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter');
    await person.presses('Cancel');
    await person.finds('Keep editing');
    await person.finds('Discard changes');
  },
};

/** There was a seal, and it is gone: the editor says when to make a new one. */
export const MissingGone: Story = { args: { reading: 'gone' } };

/** This page may show nothing. */
export const Withheld: Story = { args: { reading: 'framed' } };

/** The site cancels `seal-save`, and says why in its own way. */
export const PreventedByTheSite: Story = {
  play: async ({ canvasElement }) => {
    canvasElement.addEventListener('seal-save', (event) => {
      event.preventDefault();
    });
    const heard = listenFor(canvasElement, 'seal-saved');
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter');
    await person.presses('Save');
    await person.finds('Save');
    await expect(heard).toHaveLength(0);
  },
};

/** On a settings page of a wide screen: the preview beside the fields, and in view. */
export const OnASettingsPage: Story = {
  args: { reading: 'words' },
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};

/** The longest words, in the narrowest box. */
export const LongWords: Story = {
  args: { messages: longEditor },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { parentElement } = await elementIn(canvasElement, 'seal-editor');
    await expect(parentElement?.scrollWidth).toBeLessThanOrEqual(parentElement?.clientWidth ?? 0);
  },
};
