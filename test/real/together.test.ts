/** Tests several candidates that are tried at the same time: what real servers receive, according to their logs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { probe } from '../../main/probe/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startExim } from '../support/mail-servers/exim.ts';
import { startOpenSmtpd } from '../support/mail-servers/opensmtpd.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const password = 'Richtig-4711';
let authority: Authority;
let server: MailServer<'tls' | 'starttls' | 'stranger'>;

beforeAll(async () => {
  authority = await newAuthority();
  const certificate = await authority.issue([host]);
  server = await startPostfix({
    users: { [jobs]: password },
    listeners: {
      tls: { security: 'tls', certificate },
      starttls: { security: 'starttls', certificate },
      stranger: { security: 'tls', certificate: await authority.issue(['somewhere.else.test']) },
    },
  });
});
afterAll(() => server.stop());

const together = (given: string) =>
  probe(
    {
      endpoint: { host, port: server.ports.stranger, security: 'tls' },
      alternatives: [
        { endpoint: { host, port: server.ports.starttls, security: 'starttls' }, signIn: true },
        { endpoint: { host, port: server.ports.tls, security: 'tls' }, signIn: true },
      ],
      thorough: true,
      credentials: { username: jobs, password: given },
      sender: jobs,
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
    { signal: new AbortController().signal },
  );
const count = (pattern: RegExp): number => server.log().match(pattern)?.length ?? 0;

describe('Postfix, tried at three ports at the same time', () => {
  it('receives one wrong password, once', async () => {
    const { stages } = await together('Falsch-0815');
    expect(stages.at(-1)).toMatchObject({ stage: 'auth', reply: { code: 535 } });
    await expect.poll(() => count(/SASL PLAIN authentication failed/g)).toBe(1);
  });

  it('receives one sign-in, on a port with a valid certificate', async () => {
    const { verdict, endpoint, otherCandidates } = await together(password);
    expect(verdict).toBe('works');
    expect([server.ports.starttls, server.ports.tls]).toContain(endpoint.port);
    expect(otherCandidates?.map(({ outcome }) => outcome).sort()).toEqual(['failed', 'usable']);
    // Postfix logs the user name when it accepts a sender.
    await expect.poll(() => count(new RegExp(`sasl_method=PLAIN, sasl_username=${jobs}`, 'g'))).toBe(1);
    expect(count(/SASL PLAIN authentication failed/g)).toBe(1);
  });
});

describe('three mail servers, tried at the same time', () => {
  const names = ['Postfix', 'Exim', 'OpenSMTPD'] as const;
  const starts = [startPostfix, startExim, startOpenSmtpd];
  let servers: MailServer<'tls'>[] = [];
  beforeAll(async () => {
    const certificate = await authority.issue([host]);
    servers = await Promise.all(
      starts.map((start) =>
        start({ users: { [jobs]: password }, listeners: { tls: { security: 'tls', certificate } } }),
      ),
    );
  });
  afterAll(() => {
    for (const one of servers) one.stop();
  });

  /** What each mail server logs when it rejects a password. */
  const refusals = [
    /SASL \S+ authentication failed/g,
    /authenticator failed/g,
    /authentication.*result=permfail/g,
  ];
  const refused = () => servers.map((one, index) => one.log().match(refusals[index] ?? /$^/)?.length ?? 0);

  it.each(names.map((name, index) => [name, index] as const))(
    'only one of them receives the password, once: %s if it is the best',
    async (_name, best) => {
      const before = refused();
      const methods = servers.map(({ ports }) => ({
        endpoint: { host, port: ports.tls, security: 'tls' as const },
        signIn: true,
      }));
      const [first, ...alternatives] = [...methods.slice(best), ...methods.slice(0, best)];
      const { stages, endpoint, otherCandidates } = await probe(
        {
          endpoint: first!.endpoint,
          alternatives,
          thorough: true,
          credentials: { username: jobs, password: 'Falsch-0815' },
        },
        { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
        { signal: new AbortController().signal },
      );
      expect(stages.at(-1)).toMatchObject({ stage: 'auth', reply: { code: 535 } });
      expect(otherCandidates?.map(({ outcome }) => outcome)).toEqual(['usable', 'usable']);
      const asked = methods.findIndex((way) => way.endpoint.port === endpoint.port);
      await expect
        .poll(() => refused().map((count, index) => count - (before[index] ?? 0)))
        .toEqual(servers.map((_, index) => (index === asked ? 1 : 0)));
    },
  );
});
