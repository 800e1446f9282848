import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/seal-editor.js';
import { englishEditor } from '../src/messages/en/editor.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import type { ConvertPictures } from '../src/editing/picture-settings.js';
import type { SealStore } from '../src/store/seal-store.js';
import { dragOver } from './support/drop.js';
import { loadEstimator } from './support/load-estimator.js';
import { storeFor } from './support/kept-memory-store.js';
import { longEditor } from './support/other-messages.js';
import { elementIn, listenFor, personAt, shadowOf } from './support/person.js';
import { goodJpeg, largeJpeg, plainJpeg, png } from './support/picture-files.js';
import { type ReadingName, readingArg } from './support/readings.js';

interface Args {
  reading: ReadingName;
  kept: boolean;
  allowFramed: string;
  siteName: string;
  convertPictures?: ConvertPictures;
  messages?: MessageOverrides;
}

const meta: Meta<Args> = {
  title: 'Elements/seal-editor',
  component: 'seal-editor',
  args: {
    reading: 'none yet',
    kept: false,
    allowFramed: 'same-origin',
    siteName: 'Tidewater Tea',
  },
  argTypes: {
    reading: readingArg,
    convertPictures: { control: 'select', options: ['ask', 'always', 'never'] },
  },
  loaders: [storeFor],
  render: (args, { loaded }) =>
    html`<div class="card">
      <seal-editor
        ?kept=${args.kept}
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

/** There is no seal yet. The starting colour is random, but always the same in this story. */
export const Empty: Story = {};

/** A text seal already exists. */
export const Words: Story = { args: { reading: 'words' } };

/** A picture seal already exists. */
export const Picture: Story = { args: { reading: 'picture' } };

/** The fields for a picture seal, before a picture is chosen. */
export const PictureToChoose: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.chooses('Upload an Image');
    await person.finds('Preview');
  },
};

/** A picture is chosen. Its visible part can be moved and zoomed. */
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

/** A picture that is almost all one colour is accepted with a warning. */
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

/** The person accepts the offer. */
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

/** With `convert-pictures="always"`, a PNG is converted without asking. */
export const ConvertedUnasked: Story = {
  args: { convertPictures: 'always' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.browses(await png());
    await person.reads('Converted from PNG. The picture is ready.');
  },
};

/** With `convert-pictures="never"`, there are no offers. */
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

/** A copied page could guess this text in a few tries. */
export const GuessedAtOnce: Story = {
  loaders: [loadEstimator],
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('red', 'car');
    await person.reads(englishEditor.riskHigh);
  },
};

/** Someone who tries many common words could guess it. */
export const GuessedWithPatience: Story = {
  loaders: [loadEstimator],
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('house', 'boat');
    await person.reads(englishEditor.riskSome);
  },
};

/** Hardly anyone could guess it. */
export const HardToGuess: Story = {
  loaders: [loadEstimator],
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('kxq zv', '9 lamps');
    await person.reads(englishEditor.riskLow);
  },
};

/** The preview at its true size, with “Remove”. */
export const Previewed: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter', 'lamp', '7 pm');
    await person.presses('Preview');
    await person.finds('Remove');
  },
};

/** The seal was saved, and the editor says so. */
export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const received = listenFor(canvasElement, 'seal-save', 'seal-saved', 'seal-close');
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter', 'lamp');
    await person.presses('Save');
    await person.reads('Your Sign-in Seal is saved in this browser.');
    await expect(received.map(({ type }) => type)).toEqual([
      'seal-save',
      'seal-saved',
      'seal-close',
    ]);
  },
};

/** The seal was saved, and the site’s server keeps a copy. */
export const SavedKept: Story = {
  args: { kept: true },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.reads(/This site keeps the seal for this browser only/);
    await person.writesLines('otter', 'lamp');
    await person.presses('Save');
    await person.reads(englishEditor.savedKept);
  },
};

/** The seal was removed from the draft, but not yet from the browser. */
export const Cleared: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.presses('Preview');
    await person.presses('Remove');
    await person.finds('Undo');
  },
};

/** The same where the site’s server keeps the seal: Save removes its copy, too. */
export const ClearedKept: Story = {
  args: { kept: true, reading: 'words' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.presses('Preview');
    await person.presses('Remove');
    await person.reads(englishEditor.removedNoteKept);
  },
};

/** The person wants to leave with unsaved changes. */
export const Unsaved: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter');
    await person.presses('Cancel');
    await person.finds('Keep editing');
    await person.finds('Discard changes');
  },
};

/** The seal is gone. The editor says when to make a new one. */
export const MissingGone: Story = { args: { reading: 'gone' } };

/** The site’s server lost the seal. The editor says the same. */
export const MissingLost: Story = { args: { kept: true, reading: 'lost by the site' } };

/** The seal is damaged. The editor says when to make a new one, and how to stop the warning. */
export const MissingUnreadable: Story = { args: { reading: 'unreadable' } };

/** A shared computer where a seal is stored: the note says how to delete it. */
export const SharedComputerWithSeal: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.chooses(englishEditor.sharedComputer, 'checkbox');
    await person.reads(englishEditor.sharedKeptNote);
  },
};

/** A newer version made the seal. The editor says at its top that it can neither change nor remove it, and what to do. */
export const NewerVersion: Story = { args: { reading: 'newer version' } };

/** This page must not show a seal. */
export const Withheld: Story = { args: { reading: 'framed' } };

/** The site’s server keeps the seal and does not answer. */
export const WithheldUnreachable: Story = {
  args: { kept: true, reading: 'site unreachable' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'seal-editor');
    await person.reads(/this site does not answer/);
  },
};

/** The site cancels `seal-save` and explains why in its own words. */
export const PreventedByTheSite: Story = {
  play: async ({ canvasElement }) => {
    canvasElement.addEventListener('seal-save', (event) => {
      event.preventDefault();
    });
    const received = listenFor(canvasElement, 'seal-saved');
    const person = await personAt(canvasElement, 'seal-editor');
    await person.writesLines('otter');
    await person.presses('Save');
    await person.finds('Save');
    await expect(received).toHaveLength(0);
  },
};

/** On a wide settings page, the preview stays in view beside the fields. */
export const OnASettingsPage: Story = {
  args: { reading: 'words' },
  decorators: [(story) => html`<div class="wide">${story()}</div>`],
};

/** Very long words in the narrowest box. */
export const LongWords: Story = {
  args: { messages: longEditor },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { parentElement } = await elementIn(canvasElement, 'seal-editor');
    await expect(parentElement?.scrollWidth).toBeLessThanOrEqual(parentElement?.clientWidth ?? 0);
  },
};
