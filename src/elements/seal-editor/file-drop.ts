import type { LitElement, ReactiveController } from 'lit';
import type { ChosenFiles } from '../../editing/picture-choice.js';
import { isIntoField } from './private-events.js';
import { areWordsMeant, chosenIn, mayBeChosen } from './transferred-files.js';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Accepts files that are dropped on the host or pasted into it. */
export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (files: ChosenFiles) => void;
  #listening: AbortController | undefined;
  #isOver = false;
  // How many parts of the host were entered by the drag and not left yet.
  #depth = 0;

  constructor(host: LitElement, take: (files: ChosenFiles) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  /** Whether files are dragged over the host now. */
  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#host.addEventListener('dragenter', this.#entered, { signal });
    this.#host.addEventListener('dragover', this.#over, { signal });
    this.#host.addEventListener('dragleave', this.#left, { signal });
    // Before the root, which stops both, and before a line's field, which would spread the names of several files.
    this.#host.addEventListener('drop', this.#dropped, { signal, capture: true });
    this.#host.addEventListener('paste', this.#pasted, { signal, capture: true });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  readonly #entered = (): void => {
    this.#depth += 1;
  };

  // Otherwise the browser leaves the page to open the dropped file.
  readonly #over = (event: DragEvent): void => {
    if (!event.dataTransfer || !mayBeChosen(event.dataTransfer)) return;
    event.preventDefault();
    this.#mark(hasFiles(event));
  };

  // `dragenter` on the next part comes before `dragleave` on the last, so the parts that were entered are counted.
  readonly #left = (): void => {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth === 0) this.#mark(false);
  };

  readonly #dropped = (event: DragEvent): void => {
    this.#depth = 0;
    this.#mark(false);
    const chosen = chosenIn(event.dataTransfer);
    if (hasFiles(event) || chosen) event.preventDefault();
    if (chosen) this.#takeFrom(event, chosen);
  };

  // A text field handles text itself.
  readonly #pasted = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || (isIntoField(event) && areWordsMeant(data))) return;
    const chosen = chosenIn(data);
    if (!chosen) return;
    event.preventDefault();
    this.#takeFrom(event, chosen);
  };

  // Over the host's own edge, the event does not pass through the root, which would stop it.
  #takeFrom(event: Event, chosen: ChosenFiles): void {
    event.stopPropagation();
    this.#take(chosen);
  }

  #mark(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
