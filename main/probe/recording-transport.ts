import { Duplex } from 'node:stream';
import type { Socket } from 'node:net';

const handshakeRecord = 22;
const alertRecord = 21;
/** Handshake message type (RFC 5246 section 7.4.4). */
const certificateRequest = 13;
/** Number of bytes to keep. An alert may follow a long chain and the list of accepted authorities. */
const enough = 65_536;

/** A transport for TLS that keeps the peer's first bytes as received. */
export class RecordingTransport extends Duplex {
  readonly #socket: Socket;
  #heard = Buffer.alloc(0);

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      if (this.#heard.length < enough) this.#heard = Buffer.concat([this.#heard, chunk]);
      if (!this.push(chunk)) socket.pause();
    });
    socket.once('end', () => this.push(null));
    socket.on('error', () => this.destroy());
    socket.once('close', () => this.destroy());
  }

  /**
   * The number of the alert (RFC 8446 section 6) that the peer sent unencrypted, before or after its part of the
   * handshake.
   */
  get alert(): number | undefined {
    for (
      let offset = 0;
      offset + 5 <= this.#heard.length;
      offset += 5 + this.#heard.readUInt16BE(offset + 3)
    ) {
      const type = this.#heard[offset];
      if (type === alertRecord && this.#heard[offset + 1] === 3) return this.#heard[offset + 6];
      if (type !== handshakeRecord) return undefined;
    }
    return undefined;
  }

  /**
   * Whether the peer asked for a client certificate. Only visible up to TLS 1.2; later versions encrypt the request.
   */
  get asksForCertificate(): boolean {
    const parts: Buffer[] = [];
    for (let offset = 0; offset + 5 <= this.#heard.length && this.#heard[offset] === handshakeRecord;) {
      const end = offset + 5 + this.#heard.readUInt16BE(offset + 3);
      parts.push(this.#heard.subarray(offset + 5, end));
      offset = end;
    }
    const messages = Buffer.concat(parts);
    for (
      let messageOffset = 0;
      messageOffset + 4 <= messages.length;
      messageOffset += 4 + messages.readUIntBE(messageOffset + 1, 3)
    )
      if (messages[messageOffset] === certificateRequest) return true;
    return false;
  }

  /** The text that the peer sent instead of TLS, unchanged. */
  get text(): string | undefined {
    const [first] = this.#heard;
    if (first === undefined || first === handshakeRecord || first === alertRecord) return undefined;
    return this.#heard.toString('latin1', 0, 2_000);
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }
}
