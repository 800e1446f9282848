import type { LitElement, ReactiveController } from 'lit';
import type { ChosenFiles } from '../../editing/picture-choice.js';

const filesOf = (data: DataTransfer | null): readonly File[] => [...(data?.files ?? [])];
// In `files`, a folder is a file that can't be read.
const hasFolder = (data: DataTransfer | null): boolean =>
  [...(data?.items ?? [])].some((item) => item.webkitGetAsEntry()?.isDirectory);

const hasFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** Accepts files that are dropped on the host or pasted into it. */
export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (files: ChosenFiles) => void;
  #listening: AbortController | undefined;
  #isOver = false;

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
    this.#host.addEventListener('dragover', this.#over, { signal });
    this.#host.addEventListener('dragleave', this.#left, { signal });
    this.#host.addEventListener('drop', this.#dropped, { signal });
    this.#host.addEventListener('paste', this.#pasted, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  // Otherwise the browser leaves the page to open the dropped file.
  readonly #over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#mark(true);
  };

  readonly #left = (): void => {
    this.#mark(false);
  };

  readonly #dropped = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#mark(false);
    this.#takeAll(event.dataTransfer);
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    // Spreadsheets also put a picture of the copied text on the clipboard. The text is what the user means.
    if (event.clipboardData?.types.includes('text/plain')) return;
    if (filesOf(event.clipboardData).length === 0) return;
    event.preventDefault();
    this.#takeAll(event.clipboardData);
  };

  #takeAll(data: DataTransfer | null): void {
    const files = filesOf(data);
    if (hasFolder(data)) this.#take('folder');
    else if (files.length > 0) this.#take(files);
  }

  #mark(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }
}
