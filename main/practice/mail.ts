import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

import { practice } from '../../shared/model/index.ts';
import type { PracticeCertificates } from './certificates.ts';

export const mailHost = `mail.${practice.domain}`;
/** How the practice platform introduces itself; on one computer its address is that of the workstation. */
export const platformName = 'platform.practice.example';

export interface PracticeMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface PracticeMailServers {
  /** Implicit TLS. */
  readonly submissions: number;
  /** STARTTLS. */
  readonly submission: number;
  readonly sent: readonly PracticeMail[];
  stop(): Promise<void>;
}

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** Whether this user may sign in with this password, in the manner of the scenario the mailbox stands for. */
function signIn(username: string, password: string): Error | undefined {
  const { mailboxes, wrongSenderUser, appPassword } = practice;
  const right = password === practice.password;
  switch (username) {
    case mailboxes.works:
    case mailboxes.firewall:
    case wrongSenderUser:
      return right ? undefined : refusal(535, '5.7.8 Error: authentication failed');
    case mailboxes['app-password']:
      if (password.replaceAll(' ', '') === appPassword.replaceAll(' ', '')) return undefined;
      if (!right) return refusal(535, '5.7.8 Error: authentication failed');
      return refusal(534, '5.7.9 Application-specific password required for this account');
    case mailboxes.shared:
      return refusal(535, '5.7.3 Sign-in blocked: a shared mailbox has no credentials of its own');
    default:
      return refusal(535, '5.7.8 Error: authentication failed');
  }
}

function checkSender(user: string, sender: string): Error | undefined {
  return user === sender.toLowerCase()
    ? undefined
    : refusal(550, `5.7.60 ${user} does not have permission to send as this sender`);
}

/** The company's firewall lets its own offices in, but not the platform's servers. Told after RCPT, as Postfix does. */
const checkClient = (session: SMTPServerSession): Error | undefined =>
  session.user === practice.mailboxes.firewall && session.hostNameAppearsAs === platformName
    ? refusal(554, '5.7.1 Client host rejected: Access denied')
    : undefined;

export async function startMailServers({
  certificate,
  key,
}: PracticeCertificates): Promise<PracticeMailServers> {
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
      const refused = signIn(user, password ?? '');
      if (refused) done(refused);
      else done(null, { user });
    },
    onMailFrom: ({ address }, { user }, done) => done(checkSender(String(user), address)),
    onRcptTo: (_address, session, done) => done(checkClient(session)),
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
  const servers = [new SMTPServer({ ...shared, secure: true }), new SMTPServer({ ...shared, secure: false })];
  const [submissions = 0, submission = 0] = await Promise.all(
    servers.map(async (server) => {
      // A client that breaks off is no reason to end the program.
      server.on('error', () => undefined);
      const listening = server.listen(0, '127.0.0.1');
      if (!listening.listening) await once(listening, 'listening');
      return (listening.address() as AddressInfo).port;
    }),
  );
  return {
    submissions,
    submission,
    sent,
    stop: async () => {
      await Promise.all(
        servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))),
      );
    },
  };
}
