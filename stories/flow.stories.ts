import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/define/seal-editor.js';
import '../src/define/signin-seal.js';
import { MemoryStore } from '../src/store/memory-store.js';
import type { SealStore } from '../src/store/seal-store.js';
import { elementIn, listenFor, personAt, personAtEditorIn, shadowOf } from './support/person.js';
import { goodJpeg } from './support/picture-files.js';
import { type ReadingName, readingArg, readingNamed } from './support/readings.js';

interface Args {
  reading: ReadingName;
  required: boolean;
}

/** A site’s own sign-in form, and everything that can happen to a seal in it, with one store. */
const meta: Meta<Args> = {
  title: 'The whole flow',
  component: 'signin-seal',
  args: { reading: 'none yet', required: false },
  argTypes: { reading: readingArg },
  loaders: [async ({ args }) => ({ store: new MemoryStore(await readingNamed(args.reading)) })],
  render: ({ required }, { loaded }) =>
    html`<form
      class="card"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
      }}
    >
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        identifier-field="user-name"
        password-field="password"
        site-name="Tidewater Tea"
        allow-framed="same-origin"
        ?required=${required}
        .store=${loaded.store as SealStore}
      ></signin-seal>
      <label for="user-name">User name</label>
      <input id="user-name" name="user-name" autocomplete="username" />
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" />
      <button>Sign in</button>
    </form>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The start: no seal has been made yet. */
export const SignIn: Story = {};

/** Make a text seal: “Prevent Password Theft”, the text, “Preview”, “Save”. */
export const Make: Story = {
  play: async ({ canvasElement }) => {
    const received = listenFor(canvasElement, 'seal-state', 'seal-saved', 'seal-close');
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    const atEditor = await personAtEditorIn(person);
    await atEditor.writesLines('otter', 'lamp', '7 pm');
    await atEditor.chooses('Orchid');
    await atEditor.presses('Preview');
    await atEditor.presses('Save');
    await person.finds(/^Your Sign-in Seal/);
    await person.reads('Your Sign-in Seal is saved in this browser.');
    await expect(received.map(({ type }) => type)).toContain('seal-saved');
  },
};

/** Make a picture seal: a file, the visible part, a caption, “Save”. */
export const MakeOfPicture: Story = {
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    const atEditor = await personAtEditorIn(person);
    await atEditor.browses(await goodJpeg());
    await atEditor.reads('The picture is ready.');
    await atEditor.writes('Caption', 'our red kite');
    await atEditor.presses('Save');
    await person.finds(/^Your Sign-in Seal/);
  },
};

/** Come back: the seal is there. */
export const ComeBack: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const { state } = await elementIn(canvasElement, 'signin-seal');
    await expect(state).toBe('shown');
  },
};

/** Change it: press the seal, then “Change your Sign-in Seal now”. */
export const Change: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    await person.presses('Change your Sign-in Seal now');
    const atEditor = await personAtEditorIn(person);
    await atEditor.writesLines('grey');
    await atEditor.presses('Save');
    await person.reads('Your Sign-in Seal is saved in this browser.');
    const shown = await elementIn(shadowOf(person.element), 'seal-preview');
    await expect(shown.seal).toMatchObject({ lines: ['grey', 'whale'] });
  },
};

/** Remove it: open the editor the same way, then “Remove”, then “Save”. */
export const Remove: Story = {
  args: { reading: 'words' },
  play: async ({ canvasElement }) => {
    const received = listenFor(canvasElement, 'seal-remove', 'seal-removed');
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses(/^Your Sign-in Seal/);
    await person.presses('Change your Sign-in Seal now');
    const atEditor = await personAtEditorIn(person);
    await atEditor.presses('Preview');
    await atEditor.presses('Remove');
    await atEditor.presses('Save');
    await person.finds('Prevent Password Theft');
    await expect(received.map(({ type }) => type)).toEqual(['seal-remove', 'seal-removed']);
  },
};

/** A refusal: the text contains the user name that was typed below. The old seal stays. */
export const Refuse: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('User name'), 'otterly');
    const received = listenFor(canvasElement, 'seal-rejected');
    const person = await personAt(canvasElement, 'signin-seal');
    await person.presses('Prevent Password Theft');
    const atEditor = await personAtEditorIn(person);
    await atEditor.writesLines('otterly');
    await atEditor.presses('Save');
    await atEditor.reads(/This contains or is part of your user name/);
    await waitFor(() => expect(received[0]).toMatchObject({ code: 'contains-user-name' }));
  },
};

/** The gate: the form is refused until the seal is pressed. */
export const Gate: Story = {
  args: { reading: 'words', required: true },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const sent = listenFor(canvasElement, 'submit');
    const person = await personAt(canvasElement, 'signin-seal');
    const signIn = canvas.getByRole('button', { name: 'Sign in' });
    await userEvent.click(signIn);
    await expect(sent).toHaveLength(0);
    await waitFor(() => expect(person.element.matches(':state(user-invalid)')).toBe(true));
    // Presses within 500 ms of the refusal are ignored.
    await waitFor(
      async () => {
        await person.presses(/^Your Sign-in Seal/);
        await expect(person.element.matches(':state(confirmed)')).toBe(true);
      },
      { timeout: 10_000 },
    );
    await userEvent.click(signIn);
    await expect(sent).toHaveLength(1);
  },
};

/** The seal is lost: a warning takes its place. */
export const Lost: Story = { args: { reading: 'gone', required: true } };
