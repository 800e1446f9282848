import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/signin-seal.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import { MemoryStore } from '../src/store/memory-store.js';
import type { SealStore } from '../src/store/seal-store.js';
import { germanSignin, longSignin } from './support/other-words.js';
import { elementIn, listenFor, personAt, shadowOf } from './support/person.js';
import { type ReadingName, readingArg, readingNamed } from './support/readings.js';

interface Args {
  reading: ReadingName;
  required: boolean;
  editorHref?: string;
  allowFramed: string;
  siteName: string;
  messages?: MessageOverrides;
}

const meta: Meta<Args> = {
  title: 'Elements/signin-seal',
  component: 'signin-seal',
  args: {
    reading: 'words',
    required: false,
    allowFramed: 'same-origin',
    siteName: 'Tidewater Tea',
  },
  argTypes: { reading: readingArg },
  loaders: [async ({ args }) => ({ store: new MemoryStore(await readingNamed(args.reading)) })],
  render: (args, { loaded }) =>
    html`<div class="card">
      <signin-seal
        name="seal"
        ?required=${args.required}
        editor-href=${args.editorHref ?? ''}
        allow-framed=${args.allowFramed}
        site-name=${args.siteName}
        .messages=${args.messages ?? {}}
        .store=${loaded.store as SealStore}
      ></signin-seal>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing here, and no trace of a seal: the call to make one. */
export const None: Story = { args: { reading: 'none yet' } };

/** The store has not answered yet. The room is kept, so that the form below does not jump. */
export const Pending: Story = {
  loaders: [
    () => ({
      store: Object.assign(new MemoryStore(), { load: () => new Promise(() => undefined) }),
    }),
  ],
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.state).toBe('pending');
    await expect(element.getBoundingClientRect().height).toBeGreaterThan(120);
  },
};

/** The seal is drawn: words. */
export const ShownWords: Story = { args: { reading: 'words' } };

/** The seal is drawn: a picture in its frame. */
export const ShownPicture: Story = { args: { reading: 'picture' } };

/** Pressed: what the seal opens, in its own place. */
export const ShownPressed: Story = {
  play: async ({ canvasElement }) => {
    const heard = listenFor(canvasElement, 'seal-confirmed');
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    await person.finds('Change your Sign-in Seal now');
    await expect(heard).toHaveLength(1);
    await expect(person.element.matches(':state(confirmed)')).toBe(true);
  },
};

/** The form asks for a press, and there was none yet. */
export const RequiredNotPressed: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads('Press it before you sign in.');
  },
};

/** The form was sent without a press, and refused. */
export const RequiredRefused: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.checkValidity()).toBe(false);
    await expect(element.matches(':state(user-invalid)')).toBe(true);
  },
};

/** The form asked for a press, and there was one. */
export const RequiredPressed: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    await person.reads('You have pressed your seal. You can sign in.');
  },
};

/** The form asks for a press, and there is no seal to press: it can be sent. */
export const RequiredNone: Story = {
  args: { required: true, reading: 'none yet' },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.checkValidity()).toBe(true);
  },
};

/** A fieldset around it is disabled: the seal shows, and can’t be pressed. */
export const Disabled: Story = {
  decorators: [(story) => html`<form><fieldset disabled>${story()}</fieldset></form>`],
};

/** There was a seal, and it is gone: a warning, and no way to make a new one beside the password. */
export const MissingGone: Story = {
  args: { reading: 'gone' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads('Your Sign-in Seal is missing');
    await person.lacks(/.*/);
  },
};

/** There is a seal, and it is damaged. */
export const MissingUnreadable: Story = { args: { reading: 'unreadable' } };

/** There is a seal that a newer version of this package wrote. */
export const MissingNewerVersion: Story = { args: { reading: 'newer version' } };

/** The page stands in a frame of another page. */
export const WithheldFramed: Story = { args: { reading: 'framed' } };

/** The page came over a connection that is not secure. */
export const WithheldInsecure: Story = { args: { reading: 'insecure' } };

/** The browser lets the page keep nothing. */
export const WithheldStorageDenied: Story = { args: { reading: 'storage denied' } };

/** The page’s own style sheet hides the seal: the element knows it once someone goes to a password field. */
export const Obscured: Story = {
  decorators: [
    (story) =>
      html`<div class="hides-the-seal">${story()}</div>
        <label>Password <input type="password" /></label>`,
  ],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await userEvent.click(canvas.getByLabelText('Password'));
    await element.updateComplete;
    await expect(element.reason).toBe('obscured');
  },
};

/** The site has a page of its own for editing, where this leads. */
export const EditorOnAnotherPage: Story = {
  args: { reading: 'none yet', editorHref: '/settings' },
  play: async ({ canvasElement }) => {
    const heard = listenFor(canvasElement, 'seal-edit');
    canvasElement.addEventListener('seal-edit', (event) => {
      event.preventDefault();
    });
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    await expect(heard).toHaveLength(1);
  },
};

/** The editor, opened in the sign-in box. */
export const EditorOpen: Story = {
  args: { reading: 'none yet' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    await elementIn(shadowOf(person.element), 'seal-editor');
  },
};

/** The site says it in another language. */
export const OtherWords: Story = { args: { reading: 'none yet', messages: germanSignin } };

/** The longest words, in the narrowest box that a page of 320 px leaves. */
export const LongWords: Story = {
  args: { reading: 'gone', messages: longSignin },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { parentElement } = await elementIn(canvasElement, 'signin-seal');
    await expect(parentElement?.scrollWidth).toBeLessThanOrEqual(parentElement?.clientWidth ?? 0);
  },
};

/** In the narrowest box, the seal stands above its sentence. */
export const Narrow: Story = {
  args: { required: true },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
};
