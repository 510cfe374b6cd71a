import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

import type { PracticeCertificates } from './certificates.ts';
import { openListener } from './listener.ts';
import { checkClient, checkSender, signIn, type Helped } from './mailboxes.ts';
import { mailHost } from './names.ts';

export interface PracticeMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface PracticeMailServers {
  /** The port for implicit TLS. */
  readonly submissions: number;
  /** The port for STARTTLS. */
  readonly submission: number;
  readonly sent: readonly PracticeMail[];
  stop(): Promise<void>;
}

export async function startMailServers(
  { certificate, key }: PracticeCertificates,
  helped: Helped,
): Promise<PracticeMailServers> {
  const sent: PracticeMail[] = [];
  const shared: SMTPServerOptions = {
    cert: certificate,
    key,
    name: mailHost,
    banner: 'Absender practice server',
    authMethods: ['PLAIN', 'LOGIN'],
    authOptional: false,
    disableReverseLookup: true,
    logger: false,
    size: 1_000_000,
    closeTimeout: 200,
    onAuth: ({ username, password }, _session, done) => {
      const user = (username ?? '').toLowerCase();
      const refused = signIn(user, password ?? '', helped);
      if (refused) done(refused);
      else done(null, { user });
    },
    onMailFrom: ({ address }, { user }, done) => done(checkSender(String(user), address, helped)),
    onRcptTo: (_address, session, done) => done(checkClient(session, helped)),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const subject = /^Subject: (.*)$/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? '';
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        sent.push({ from, to: envelope.rcptTo.map(({ address }) => address), subject: subject.trim() });
        done();
      });
    },
  };
  const [tls, startTls] = await Promise.all([
    openListener(new SMTPServer({ ...shared, secure: true })),
    openListener(new SMTPServer({ ...shared, secure: false })),
  ]);
  return {
    submissions: tls.port,
    submission: startTls.port,
    sent,
    stop: async () => {
      await Promise.all([tls.stop(), startTls.stop()]);
    },
  };
}
