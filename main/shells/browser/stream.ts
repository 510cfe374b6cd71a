import type { ServerResponse } from 'node:http';

import type { App } from '../../app/index.ts';

const heartbeatMs = 15_000;

/**
 * Sends the events of all calls to the page as server-sent events. While a stream is open, the window counts as open.
 * It counts as closed once no stream has been open for longer than a reload takes.
 */
export class Streams {
  readonly #app: App;
  readonly #graceMs: number;
  readonly #onWindowClosed: () => void;
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | undefined;

  constructor(app: App, graceMs: number, onWindowClosed: () => void) {
    this.#app = app;
    this.#graceMs = graceMs;
    this.#onWindowClosed = onWindowClosed;
  }

  add(response: ServerResponse, headers: Record<string, string>): void {
    clearTimeout(this.#timer);
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    // Tells the page that it is subscribed, so that it misses no event of the calls it starts.
    response.write(': open\n\n');
    const unsubscribe = this.#app.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
    const heartbeat = setInterval(() => response.write(': here\n\n'), heartbeatMs);
    this.#open.add(response);
    response.once('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      this.#open.delete(response);
      if (this.#open.size === 0) this.#timer = setTimeout(this.#onWindowClosed, this.#graceMs);
    });
  }

  close(): void {
    for (const response of this.#open) response.end();
    clearTimeout(this.#timer);
  }
}
