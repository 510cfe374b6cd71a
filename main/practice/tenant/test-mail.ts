import { createTransport } from 'nodemailer';

import { practice } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { platformName } from '../names.ts';
import { Refusal } from './catalogue.ts';
import type { StoredSettings } from './state.ts';

/** In a minute. Somebody's own eyes read these mails; a program that sends more has gone wrong. */
const limit = 20;
const minuteMs = 60_000;

/** Sends mail as the platform would to an applicant: over the settings that are active. */
export class TestMails {
  readonly #ca: string;
  #recent: number[] = [];

  /** @param ca PEM; whom the platform's outgoing mail trusts. */
  constructor(ca: string) {
    this.#ca = ca;
  }

  /** @returns the Message-ID. */
  async send(settings: StoredSettings, recipient: string): Promise<string> {
    this.#count();
    const transport = createTransport({
      // Every name of the made-up company is this computer.
      host: '127.0.0.1',
      port: settings.port,
      secure: settings.security === 'tls',
      requireTLS: true,
      name: platformName,
      auth: { user: settings.username, pass: settings.password },
      tls: { servername: settings.host, ca: this.#ca },
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
      throw new Refusal('not-sent', response === undefined ? {} : { detail: printable(response, 500) });
    } finally {
      transport.close();
    }
  }

  #count(): void {
    const now = Date.now();
    this.#recent = this.#recent.filter((at) => at > now - minuteMs);
    const [oldest = now] = this.#recent;
    if (this.#recent.length >= limit) {
      const seconds = Math.ceil((oldest + minuteMs - now) / 1_000);
      throw new Refusal('too-many-requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.#recent.push(now);
  }
}
