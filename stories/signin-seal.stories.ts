import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import '../src/define/signin-seal.js';
import type { MessageOverrides } from '../src/messages/messages.js';
import { writeHome } from '../src/page/write-home.js';
import { RECORD_KEY } from '../src/store/browser-reader.js';
import { MemoryStore } from '../src/store/memory-store.js';
import type { SealStore } from '../src/store/seal-store.js';
import { writeRecord } from '../src/store/write-record.js';
import { storeFor } from './support/kept-memory-store.js';
import { germanSignin, longSignin } from './support/other-messages.js';
import { elementIn, listenFor, personAt, shadowOf } from './support/person.js';
import { blueWhale } from './support/seals.js';
import { type ReadingName, readingArg } from './support/readings.js';

interface Args {
  reading: ReadingName;
  required: boolean;
  kept: boolean;
  editorHref?: string;
  allowFramed: string;
  siteName: string;
  messages?: MessageOverrides;
  home?: string;
}

/** The home of a site at another address. It is private, because Storybook’s own address is private. */
const HOME = 'https://tidewater.localhost';

const meta: Meta<Args> = {
  title: 'Elements/signin-seal',
  component: 'signin-seal',
  args: {
    reading: 'words',
    required: false,
    kept: false,
    allowFramed: 'same-origin',
    siteName: 'Tidewater Tea',
  },
  argTypes: { reading: readingArg },
  loaders: [storeFor],
  render: (args, { loaded }) =>
    html`<div class="card">
      <signin-seal
        name="seal"
        ?required=${args.required}
        ?kept=${args.kept}
        editor-href=${args.editorHref ?? ''}
        allow-framed=${args.allowFramed}
        site-name=${args.siteName}
        home=${args.home ?? nothing}
        .messages=${args.messages ?? {}}
        .store=${loaded.store as SealStore}
      ></signin-seal>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** No seal and no trace of one: the button to make one. */
export const None: Story = { args: { reading: 'none yet' } };

/** The store has not answered yet. The element reserves its space, so that the form below does not jump. */
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

/** The site’s server has not answered yet, so a form that requires a press cannot be sent. */
export const PendingKept: Story = {
  ...Pending,
  args: { kept: true, required: true },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.state).toBe('pending');
    await expect(element.checkValidity()).toBe(false);
  },
};

/** A text seal is shown. */
export const ShownWords: Story = { args: { reading: 'words' } };

/** A picture seal is shown in its frame. */
export const ShownPicture: Story = { args: { reading: 'picture' } };

/** The seal was pressed and has opened its menu. */
export const ShownPressed: Story = {
  play: async ({ canvasElement }) => {
    const received = listenFor(canvasElement, 'seal-confirmed');
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    await person.finds('Change your Sign-in Seal now');
    await expect(received).toHaveLength(1);
    await expect(person.element.matches(':state(confirmed)')).toBe(true);
  },
};

/** The form requires a press, and the seal has not been pressed yet. */
export const RequiredNotPressed: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads('Press it before you sign in.');
  },
};

/** The form was sent before the seal was pressed, and was refused. */
export const RequiredRefused: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.checkValidity()).toBe(false);
    await expect(element.matches(':state(user-invalid)')).toBe(true);
  },
};

/** The form requires a press, and the seal was pressed. */
export const RequiredPressed: Story = {
  args: { required: true },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.matches(':state(confirmed)')).toBe(true);
    await expect(element.checkValidity()).toBe(true);
  },
};

/** The form requires a press, but there is no seal yet, so the form can be sent. */
export const RequiredNone: Story = {
  args: { required: true, reading: 'none yet' },
  play: async ({ canvasElement }) => {
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.checkValidity()).toBe(true);
  },
};

/** The fieldset around it is disabled: the seal shows but can’t be pressed. */
export const Disabled: Story = {
  decorators: [(story) => html`<form><fieldset disabled>${story()}</fieldset></form>`],
};

/** The seal is gone: there is a warning, and no way to make a new seal beside the password. */
export const MissingGone: Story = {
  args: { reading: 'gone' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads('Your Sign-in Seal is missing');
    await person.lacks(/.*/);
  },
};

/** The site’s server kept the seal, and lost it: as much a warning as any other missing seal. */
export const MissingLost: Story = {
  args: { kept: true, reading: 'lost by the site' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads('This site may have lost the copy that it kept for this browser.');
    await person.lacks(/.*/);
  },
};

/** The seal is damaged. */
export const MissingUnreadable: Story = { args: { reading: 'unreadable' } };

/** The seal was written by a newer version of this package. */
export const MissingNewerVersion: Story = { args: { reading: 'newer version' } };

/** The page is in a frame of another page. */
export const WithheldFramed: Story = { args: { reading: 'framed' } };

/** The page came over an insecure connection. */
export const WithheldInsecure: Story = { args: { reading: 'insecure' } };

/** The browser does not let the page store data. */
export const WithheldStorageDenied: Story = { args: { reading: 'storage denied' } };

/** The page is a copy. After 3 seconds, a person can go on. */
export const Foreign: Story = {
  args: { home: writeHome([HOME]) },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads(/^This page is not at its own address/);
    await person.finds('Continue on this page anyway');
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.state).toBe('foreign');
    await expect(element.checkValidity()).toBe(false);
  },
};

/** The page is a copy, and this browser has a seal for its address: then the site has probably moved. */
export const ForeignWithSeal: Story = {
  args: { home: writeHome([HOME]) },
  beforeEach: () => {
    localStorage.setItem(RECORD_KEY, writeRecord(blueWhale));
    return () => {
      localStorage.removeItem(RECORD_KEY);
    };
  },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads(/^This browser has a seal for this address/);
  },
};

/** The person went on: no store is read, and nobody can make a seal. */
export const ForeignContinued: Story = {
  args: { home: writeHome([HOME]) },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Continue on this page anyway');
    await person.reads(/You chose to continue/);
    const element = await elementIn(canvasElement, 'signin-seal');
    await expect(element.value).toBe('foreign');
    await expect(element.checkValidity()).toBe(true);
  },
};

/** The site’s server keeps the seal and does not answer. The page keeps asking, and the form can be sent. */
export const WithheldUnreachable: Story = {
  args: { kept: true, required: true, reading: 'site unreachable' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.reads(/this site does not answer/);
    await expect((await elementIn(canvasElement, 'signin-seal')).checkValidity()).toBe(true);
  },
};

/** The page’s style sheet hides the seal. The element notices when someone focuses a password field. */
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

/** The button leads to the site’s own page for editing. */
export const EditorOnAnotherPage: Story = {
  args: { reading: 'none yet', editorHref: '/settings' },
  play: async ({ canvasElement }) => {
    const received = listenFor(canvasElement, 'seal-edit');
    canvasElement.addEventListener('seal-edit', (event) => {
      event.preventDefault();
    });
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    await expect(received).toHaveLength(1);
  },
};

/** The editor is open in the sign-in box. */
export const EditorOpen: Story = {
  args: { reading: 'none yet' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    await elementIn(shadowOf(person.element), 'seal-editor');
  },
};

/** The site uses another language. */
export const OtherWords: Story = { args: { reading: 'none yet', messages: germanSignin } };

/** Very long words in the narrowest box of a page 320 px wide. */
export const LongWords: Story = {
  args: { reading: 'gone', messages: longSignin },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
  play: async ({ canvasElement }) => {
    const { parentElement } = await elementIn(canvasElement, 'signin-seal');
    await expect(parentElement?.scrollWidth).toBeLessThanOrEqual(parentElement?.clientWidth ?? 0);
  },
};

/** In the narrowest box, the seal is above its sentence. */
export const Narrow: Story = {
  args: { required: true },
  decorators: [(story) => html`<div class="card narrow">${story()}</div>`],
};
