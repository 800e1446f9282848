import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-editor.js';
import { renderEditorInForm } from './support/editor-in-form.js';
import { refusal, refusalOfStore } from './support/refusal.js';

/** Every reason why a seal is not saved. */
const meta: Meta = {
  title: 'Elements/seal-editor/Refused saves',
  component: 'seal-editor',
  render: renderEditorInForm,
};
export default meta;

/** The person has ticked that this is a shared computer. */
export const SharedComputer: StoryObj = refusal('shared-computer', async (person) => {
  await person.writesLines('otter', 'lamp');
  await person.chooses('This is a public or shared computer', 'checkbox');
  await person.presses('Save');
});

/** There is no space left. The old seal stays. */
export const StorageFull: StoryObj = refusalOfStore('storage-full');

/** The browser does not let the site store data. */
export const StorageDenied: StoryObj = refusalOfStore('storage-denied');

/** The stored seal was written by a newer version and is not overwritten. */
export const NewerVersion: StoryObj = refusalOfStore('newer-version');

/** The new seal can’t be read. */
export const Unreadable: StoryObj = refusalOfStore('unreadable');

/** More than three lines. The editor has only three fields, but a site’s own store can refuse with this code. */
export const TooManyLines: StoryObj = refusalOfStore('too-many-lines');
