/** What a person finds and does in an element, by role and name, in its open shadow tree. */
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';

type Name = string | RegExp;

/** Collapses spaces as HTML does: a non-breaking space stays. */
const collapseSpaces = (text: string): string => text.trim().replaceAll(/[ \t\n]+/g, ' ');

/** The element with this tag below the root. Waits until it is drawn. */
export function elementIn<Tag extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: Tag,
): Promise<HTMLElementTagNameMap[Tag]> {
  return waitFor(() => {
    const found = root.querySelector(tag);
    if (!found?.shadowRoot?.firstElementChild) throw new Error(`No <${tag}> is drawn yet`);
    return found;
  });
}

/** The open shadow tree of an element. Throws if it has none. */
export function shadowOf({ shadowRoot, localName }: Element): ShadowRoot {
  if (!shadowRoot) throw new Error(`<${localName}> has no shadow tree`);
  return shadowRoot;
}

type Tree = ReturnType<typeof treeOf>;

// The queries use only what a shadow root has, too.
const treeOf = (element: Element) => within(shadowOf(element) as unknown as HTMLElement);

/** A person who uses one element. */
export class Person {
  readonly element: HTMLElement;
  readonly #tree: Tree;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#tree = treeOf(element);
  }

  /** Finds the button with this name, and waits until it can be pressed. */
  async finds(name: Name): Promise<HTMLElement> {
    const button = await this.#tree.findByRole('button', { name });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled', 'true'));
    return button;
  }

  /** Presses the button with this name. */
  async presses(name: Name): Promise<void> {
    await userEvent.click(await this.finds(name));
  }

  /** Chooses the radio or ticks the checkbox with this name. */
  async chooses(name: Name, role: 'radio' | 'checkbox' = 'radio'): Promise<void> {
    await userEvent.click(await this.#tree.findByRole(role, { name }));
  }

  /** Replaces the text of the field with this name. */
  async writes(name: Name, text: string): Promise<void> {
    const field = await this.#tree.findByRole('textbox', { name });
    await userEvent.click(field);
    // The library's paste does not find fields in a shadow tree, and its keyboard lacks some characters.
    await fireEvent.input(field, { target: { value: text } });
  }

  /** Writes the lines of a text seal. */
  async writesLines(...lines: readonly string[]): Promise<void> {
    for (const [at, line] of lines.entries()) await this.writes(`Line ${String(at + 1)}`, line);
  }

  /** Chooses a file for the picture. */
  async browses(file: File): Promise<void> {
    await this.chooses('Upload an Image');
    const input = this.#tree.getByLabelText<HTMLInputElement>('Browse');
    await userEvent.upload(input, file, { applyAccept: false });
  }

  /** Finds this text. */
  async reads(text: Name): Promise<HTMLElement> {
    return this.#tree.findByText(text, { normalizer: collapseSpaces });
  }

  /** Finds no button with this name. */
  lacks(name: Name): Promise<void> {
    return waitFor(() => expect(this.#tree.queryByRole('button', { name })).toBeNull());
  }
}

/** A person who uses the element with this tag. */
export async function personAt(
  root: ParentNode,
  tag: 'signin-seal' | 'seal-editor',
): Promise<Person> {
  return new Person(await elementIn(root, tag));
}

/** A person who uses the editor inside this `<signin-seal>`. */
export async function personAtEditorIn({ element }: Person): Promise<Person> {
  return personAt(shadowOf(element), 'seal-editor');
}

/** The events of these types that reach the root from now on, in order. */
export function listenFor(root: EventTarget, ...types: readonly string[]): Event[] {
  const received: Event[] = [];
  for (const type of types) root.addEventListener(type, (event) => received.push(event));
  return received;
}
