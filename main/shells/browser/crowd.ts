import type { Socket } from 'node:net';

/** Maximum number of open connections that have not been identified as the wizard's page. */
const limit = 64;

/**
 * Limits the unidentified connections. Any program on this computer can open them and send nothing, so the oldest is
 * closed when the limit is reached, and the wizard's page can always connect.
 */
export class Crowd {
  readonly #strangers = new Set<Socket>();

  add(socket: Socket): void {
    this.#strangers.add(socket);
    socket.once('close', () => this.#strangers.delete(socket));
    const [oldest] = this.#strangers;
    if (this.#strangers.size > limit) oldest?.destroy();
  }

  /** Stops counting a connection towards the limit once it is known to come from the wizard's page. */
  trust(socket: Socket): void {
    this.#strangers.delete(socket);
  }
}
