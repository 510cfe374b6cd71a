import type { Socket } from 'node:net';

/** How many connections may stand there without having shown that they are the wizard's page. */
const limit = 64;

/**
 * The connections of strangers. Every program of this computer can open them, and leave them half open; the oldest makes
 * room for the next, so that the wizard's page always finds a place.
 */
export class Crowd {
  readonly #strangers = new Set<Socket>();

  add(socket: Socket): void {
    this.#strangers.add(socket);
    socket.once('close', () => this.#strangers.delete(socket));
    const [oldest] = this.#strangers;
    if (this.#strangers.size > limit) oldest?.destroy();
  }

  /** This one belongs to the page. */
  trust(socket: Socket): void {
    this.#strangers.delete(socket);
  }
}
