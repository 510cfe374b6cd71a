import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';

import { practice } from '../../shared/model/index.ts';
import { openListener, type PracticeListener } from './listener.ts';
import type { Helped } from './mailboxes.ts';
import { mailHost, platformName } from './names.ts';
import { inboundAddress, type ArrivedMail } from './tenant/inbound-checks.ts';

interface Mail {
  readonly envelope: { readonly from: string; readonly to: string };
  /** The whole message as received. */
  readonly text: string;
}

/** Opens a server that receives mail from other servers, without sign-in and for any recipient. */
function openInbox(name: string, receive: (mail: Mail) => void): Promise<PracticeListener> {
  const server = new SMTPServer({
    name,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: 1_000_000,
    closeTimeout: 200,
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        done();
        const text = Buffer.concat(chunks).toString('utf8');
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        for (const { address } of envelope.rcptTo)
          receive({ envelope: { from, to: address.toLowerCase() }, text });
      });
    },
  });
  return openListener(server);
}

async function deliver(port: number, name: string, { envelope, text }: Mail): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port, name, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope, raw: text });
  } finally {
    transport.close();
  }
}

const lines = (...all: string[]): string => all.join('\r\n');

/**
 * Returns the message that the company's servers send when they receive one, depending on the scenario of the mailbox;
 * undefined if they send none.
 */
function passedOn({ envelope, text }: Mail, helped: Helped): Mail | undefined {
  const { mailboxes } = practice;
  const { to: mailbox, from: sender } = envelope;
  if (!Object.values<string>(mailboxes).includes(mailbox)) return undefined;
  const target = { from: mailbox, to: inboundAddress };
  if (helped.has(mailbox)) return { envelope: target, text };
  if (mailbox === mailboxes.firewall) {
    // A bounce must not be answered (RFC 5321 section 4.5.5).
    if (sender === '') return undefined;
    const notice = lines(
      `From: Mail Delivery System <mailer-daemon@${practice.domain}>`,
      `To: ${sender}`,
      'Subject: Undeliverable',
      '',
      'Status: 5.7.520',
      'Diagnostic-Code: smtp;550 5.7.520 Access denied, Your organization does not allow external forwarding. AS(7555)',
      '',
    );
    return { envelope: { from: '', to: sender }, text: notice };
  }
  if (mailbox !== mailboxes['wrong-sender']) return { envelope: target, text };
  // Simulates a common mistake in forwarding: a new message whose sender is the company's mailbox.
  const subject = /^Subject: (.*)$/im.exec(text)?.[1] ?? '';
  const forward = lines(`From: ${mailbox}`, `To: ${inboundAddress}`, `Subject: Fwd: ${subject}`, '', '');
  return { envelope: target, text: forward };
}

export interface PracticeInbound {
  /** Delivers a message to the company, as any mail server on the internet would. */
  deliver(mail: { from: string; to: string; subject: string }): Promise<void>;
  stop(): Promise<void>;
}

/** Delivers mail to the fictional company and on to the platform's inbox, over real servers on 127.0.0.1. */
export async function startInbound(
  arrived: (mail: ArrivedMail) => void,
  helped: Helped,
): Promise<PracticeInbound> {
  const platform = await openInbox(platformName, ({ envelope, text }) => {
    const from = /^From: .*?([^\s<>]+@[^\s<>]+)>?\s*$/im.exec(text)?.[1] ?? '';
    arrived({ to: envelope.to, from, text });
  });
  const company = await openInbox(mailHost, (mail) => {
    const next = passedOn(mail, helped);
    // Once the practice servers have stopped, none of them accepts the message any longer.
    if (next) deliver(platform.port, mailHost, next).catch(() => undefined);
  });
  return {
    deliver: ({ from, to, subject }) => {
      const text = lines(`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, '', 'Absender', '');
      return deliver(company.port, platformName, { envelope: { from, to }, text });
    },
    stop: async () => {
      await Promise.all([platform.stop(), company.stop()]);
    },
  };
}
