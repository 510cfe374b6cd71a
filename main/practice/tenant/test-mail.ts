import { createTransport } from 'nodemailer';

import { practice } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { verified } from '../../net/index.ts';
import { platformName } from '../names.ts';
import { CatalogueError } from './catalogue.ts';
import { Limit } from './limit.ts';
import type { StoredSettings } from './state.ts';

/** Sends test messages with the active settings, as the platform would send messages to applicants. */
export class TestMails {
  readonly #ca: string;
  readonly #limit = new Limit();

  /** @param ca PEM of the certificate authority that the platform trusts when it sends mail. */
  constructor(ca: string) {
    this.#ca = ca;
  }

  /** @returns the Message-ID. */
  async send(settings: StoredSettings, recipient: string): Promise<string> {
    this.#limit.count();
    const transport = createTransport({
      // Every name of the fictional company resolves to this computer.
      host: '127.0.0.1',
      port: settings.port,
      secure: settings.security === 'tls',
      requireTLS: true,
      name: platformName,
      auth: { user: settings.username, pass: settings.password },
      tls: { ...verified([this.#ca]), servername: settings.host },
    });
    try {
      const from = { name: settings.senderName ?? '', address: settings.sender };
      const subject = `Test mail from ${practice.domain}`;
      const { messageId } = await transport.sendMail({
        from,
        to: recipient,
        subject,
        text: 'This is what applicants will see.',
      });
      return messageId;
    } catch (error) {
      const { response } = error as { response?: string };
      throw new CatalogueError(
        'not-sent',
        response === undefined ? {} : { detail: printable(response, 500) },
      );
    } finally {
      transport.close();
    }
  }
}
