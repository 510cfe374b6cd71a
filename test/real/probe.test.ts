import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { probe, type ProbeNetwork, type ProbeRequest } from '../../main/probe/index.ts';
import { diagnose } from '../../shared/diagnosis/index.ts';
import type { Security } from '../../shared/model/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import { startMailServer, type MailServer } from '../support/mail-server.ts';
import { freePorts } from '../support/ports.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const anna = 'anna@firma.test';
const password = 'Richtig-4711';

let authority: Authority;
let server: MailServer;

beforeAll(async () => {
  authority = await newAuthority();
  server = await startMailServer({
    ...(await authority.issue([host])),
    users: { [jobs]: password, [anna]: 'anders' },
  });
});
afterAll(() => server.stop());

interface Attempt {
  readonly port: number;
  readonly security?: Security;
  readonly given?: string;
  readonly request?: Partial<ProbeRequest>;
  readonly network?: Partial<ProbeNetwork>;
}

const attempt = ({ port, security = 'starttls', given = password, request, network }: Attempt) =>
  probe(
    {
      endpoint: { host, port, security },
      credentials: { username: jobs, password: given },
      sender: jobs,
      recipient: anna,
      ...request,
    },
    {
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      extraCa: [authority.pem],
      localAddress: '127.0.0.1',
      ...network,
    },
    { signal: new AbortController().signal },
  );

const stopped = async (options: Attempt) => {
  const report = await attempt(options);
  const failed = report.stages.find(({ outcome }) => outcome === 'failed');
  expect(JSON.stringify(report)).not.toContain(password);
  expect(JSON.stringify(report)).not.toContain(Buffer.from(password).toString('base64').replace(/=+$/, ''));
  return {
    report,
    stage: failed?.stage,
    failure: failed?.failure,
    reply: failed?.reply,
    cause: diagnose(report, {})[0]?.cause,
  };
};

describe('Postfix with Dovecot', () => {
  it.each([
    ['STARTTLS', () => ({ port: server.submission, security: 'starttls' as const })],
    ['implicit TLS', () => ({ port: server.submissions, security: 'tls' as const })],
  ])('takes a mail over %s, and it arrives', async (_name, where) => {
    const subject = `Probe ${Math.random()}`;
    const report = await attempt({ ...where(), request: { message: { subject, text: 'Hello' } } });
    expect(report.verdict).toBe('works');
    expect(report.tls).toMatchObject({ verified: true, protocol: 'TLSv1.3' });
    expect(report.mechanisms).toContain('PLAIN');
    await expect.poll(() => server.mailsOf(anna).join()).toContain(subject);
  });

  it('refuses a wrong password', async () => {
    const { stage, reply, cause } = await stopped({ port: server.submission, given: 'Falsch-0815' });
    expect([stage, reply?.code, cause]).toEqual(['auth', 535, 'wrong-credentials']);
  });

  it('refuses a sender that belongs to somebody else', async () => {
    const { stage, cause, report } = await stopped({ port: server.submission, request: { sender: anna } });
    expect([stage, cause]).toEqual(['recipient', 'send-as-denied']);
    expect(report.stages.find((record) => record.stage === 'auth')?.outcome).toBe('passed');
  });

  it('refuses a client address that is not on its list, after the sign-in', async () => {
    const from = (localAddress: string) => stopped({ port: server.guarded, network: { localAddress } });
    expect((await from('127.0.0.1')).report.verdict).toBe('works');
    const refused = await from('127.0.0.2');
    expect([refused.stage, refused.cause]).toEqual(['recipient', 'ip-not-allowed']);
  });

  it('is told from a port where nothing listens', async () => {
    const [port = 0] = await freePorts(1);
    const { stage, failure, cause } = await stopped({ port });
    expect([stage, failure?.errno, cause]).toEqual(['connect', 'ECONNREFUSED', 'connection-refused']);
  });

  it('is told from a name that does not exist', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
    const { stage, cause } = await stopped({ port: server.submission, network: { lookup } });
    expect([stage, cause]).toEqual(['resolve', 'host-not-found']);
  });

  it('shows that implicit TLS was tried on a STARTTLS port', async () => {
    const { failure, cause } = await stopped({ port: server.submission, security: 'tls' });
    expect(failure).toMatchObject({ tls: 'wrong-mode', peer: expect.stringContaining('220') as string });
    expect(cause).toBe('tls-wrong-mode');
  });

  it('shows that STARTTLS was tried on an implicit TLS port', async () => {
    const { failure, cause } = await stopped({ port: server.submissions });
    expect([failure?.tls, cause]).toEqual(['wrong-mode', 'tls-wrong-mode']);
  });

  it('is not sent a password when nobody vouches for its certificate', async () => {
    const { stage, failure, cause, report } = await stopped({
      port: server.submission,
      network: { extraCa: [] },
    });
    expect([stage, cause]).toEqual(['tls', 'tls-certificate-untrusted']);
    expect(['untrusted-issuer', 'incomplete-chain']).toContain(failure?.tls);
    // Refused, and still described.
    expect(report.tls?.chain[0]?.names).toEqual([host]);
    expect(report.stages.map((record) => record.stage)).not.toContain('auth');
  });

  it('is not sent a password under another name', async () => {
    const other = {
      endpoint: { host: 'smtp.firma.test', port: server.submissions, security: 'tls' as const },
    };
    const { failure, cause } = await stopped({ port: server.submissions, request: other });
    expect([failure?.tls, cause]).toEqual(['name-mismatch', 'tls-certificate-name-mismatch']);
  });
});

describe('a certificate that is out of date', () => {
  it.each([
    ['expired', { fromDays: -30, toDays: -1 }, 'expired', 'tls-certificate-expired'],
    ['not yet valid', { fromDays: 2, toDays: 30 }, 'not-yet-valid', 'tls-certificate-expired'],
  ])('is refused: %s', async (_name, validity, fault, expected) => {
    const old = await startMailServer({
      ...(await authority.issue([host], validity)),
      users: { [jobs]: password },
    });
    try {
      const { failure, cause } = await stopped({ port: old.submissions, security: 'tls' });
      expect([failure?.tls, cause]).toEqual([fault, expected]);
    } finally {
      old.stop();
    }
  });
});
