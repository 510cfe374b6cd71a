import { randomUUID } from 'node:crypto';

import { platformName } from '../names.ts';
import { CatalogueError } from './catalogue.ts';
import type { PracticeAnswer } from './http.ts';
import { Limit } from './limit.ts';

/** Delivers a message to the company, as any mail server on the internet would. */
export type DeliverToCompany = (mail: { from: string; to: string; subject: string }) => Promise<void>;

/** A message received by the platform; `to` is the envelope's recipient. */
export interface ArrivedMail {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

interface InboundCheck {
  readonly id: string;
  readonly state: 'waiting' | 'arrived' | 'returned';
  readonly sender: string;
  readonly from?: string;
  readonly words?: string;
}

/** The platform's address for applications. */
export const inboundAddress = `musterfirma-jobs@${platformName}`;

/** Tracks the messages that the platform sent to the company, to see whether and how they come back. */
export class InboundChecks {
  readonly #deliver: DeliverToCompany;
  readonly #checks = new Map<string, InboundCheck>();
  readonly #limit = new Limit();

  constructor(deliver: DeliverToCompany) {
    this.#deliver = deliver;
  }

  async start(to: string): Promise<PracticeAnswer> {
    this.#limit.count();
    const id = randomUUID();
    const sender = `probe-${id}@${platformName}`;
    const check: InboundCheck = { id, state: 'waiting', sender };
    this.#checks.set(id, check);
    await this.#deliver({ from: sender, to, subject: `Absender ${id}` });
    return {
      status: 202,
      body: check,
      headers: { location: `/v1/inbound-checks/${id}`, 'retry-after': '0' },
    };
  }

  get(id: string): PracticeAnswer {
    const check = this.#checks.get(id);
    if (!check) throw new CatalogueError('not-found', { detail: 'There is no such check.' });
    return { status: 200, body: check };
  }

  /** Handles a received message, or the bounce for one that could not be forwarded. */
  receive({ to, from, text }: ArrivedMail): void {
    const id =
      /^Subject: .*\bAbsender ([0-9a-f-]{36})/im.exec(text)?.[1] ?? /^probe-([0-9a-f-]{36})@/.exec(to)?.[1];
    const check = this.#checks.get(id ?? '');
    if (!check) return;
    if (to === inboundAddress) this.#checks.set(check.id, { ...check, state: 'arrived', from });
    else {
      const words = /^Diagnostic-Code: smtp; ?(.+)$/im.exec(text)?.[1] ?? '';
      this.#checks.set(check.id, { ...check, state: 'returned', words: words.trim() });
    }
  }
}
