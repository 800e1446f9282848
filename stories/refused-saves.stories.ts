import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-editor.js';
import { renderEditorInForm } from './support/editor-in-form.js';
import { refusal, refusalOfStore } from './support/refusal.js';

/** Every reason for which a seal is not kept. */
const meta: Meta = {
  title: 'Elements/seal-editor/Refused saves',
  component: 'seal-editor',
  render: renderEditorInForm,
};
export default meta;

/** The person said that others use this computer. */
export const SharedComputer: StoryObj = refusal('shared-computer', async (person) => {
  await person.writesLines('otter', 'lamp');
  await person.chooses('This is a public or shared computer', 'checkbox');
  await person.presses('Save');
});

/** No room is left. The old seal stays. */
export const StorageFull: StoryObj = refusalOfStore('storage-full');

/** The browser lets the site keep nothing. */
export const StorageDenied: StoryObj = refusalOfStore('storage-denied');

/** What is kept was written by a newer version, and is not overwritten. */
export const NewerVersion: StoryObj = refusalOfStore('newer-version');

/** What was to be kept can’t be read. */
export const Unreadable: StoryObj = refusalOfStore('unreadable');

/** More than three lines. The editor has three fields; a store of a site’s own may still say so. */
export const TooManyLines: StoryObj = refusalOfStore('too-many-lines');
