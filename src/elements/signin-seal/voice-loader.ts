import type { ReactiveController } from 'lit';
import type { DescribingHost } from './field-description.js';
import type { Heard } from './spoken.js';

const SILENT: readonly unknown[] = [undefined, 'pending', 'none'];

/** Loads what speaks to people who hear the page, once there is something to say. It is not needed for the first paint. */
export class VoiceLoader implements ReactiveController {
  readonly #host: DescribingHost;
  readonly #internals: ElementInternals;
  readonly #heard: () => Heard;
  /** Settled once it has loaded. If it does not load, all can still be read. */
  loaded: Promise<unknown> | undefined;

  constructor(host: DescribingHost, internals: ElementInternals, heard: () => Heard) {
    this.#host = host;
    this.#internals = internals;
    this.#heard = heard;
    host.addController(this);
  }

  hostUpdated(): void {
    const { reading, alarm } = this.#heard();
    if (this.loaded || (!alarm && SILENT.includes(reading?.state))) return;
    this.loaded = import('./voice.js').then(
      ({ giveVoice }) => {
        giveVoice(this.#host, this.#internals, this.#heard);
      },
      () => undefined,
    );
  }
}
