/** Tests Postfix with Dovecot: sign-in if a single SASL mechanism is offered, and non-ASCII addresses. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { probe } from '../../main/probe/index.ts';
import { newAuthority, type Authority } from '../support/certificates.ts';
import type { MailServer } from '../support/mail-servers/plan.ts';
import { startPostfix } from '../support/mail-servers/postfix.ts';

const host = 'mail.firma.test';
const jobs = 'jobs@firma.test';
const kaethe = 'käthe@firma.test';
const international = 'jobs@xn--bcher-kva.example';
const password = 'Richtig-4711';
let authority: Authority;
let server: MailServer<'plain' | 'login' | 'cram-md5'>;

beforeAll(async () => {
  authority = await newAuthority();
  const certificate = await authority.issue([host]);
  server = await startPostfix({
    users: { [jobs]: password, [kaethe]: password, [international]: password },
    listeners: {
      plain: { security: 'tls', certificate },
      login: { security: 'tls', certificate, mechanism: 'login' },
      'cram-md5': { security: 'starttls', certificate, mechanism: 'cram-md5' },
    },
  });
});
afterAll(() => server.stop());

async function attempt(way: keyof typeof server.ports, user = jobs, given = password, sender = user) {
  const subject = `Probe ${Math.random()}`;
  const report = await probe(
    {
      endpoint: { host, port: server.ports[way], security: way === 'cram-md5' ? 'starttls' : 'tls' },
      credentials: { username: user, password: given },
      sender,
      recipient: jobs,
      message: { subject, text: 'Grüße' },
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: [authority.pem] },
    { signal: new AbortController().signal },
  );
  return { report, subject };
}

it.each(['login', 'cram-md5'] as const)('signs in with only %s', async (way) => {
  const { report, subject } = await attempt(way);
  expect([report.verdict, report.mechanism, report.mechanisms]).toEqual([
    'works',
    way.toUpperCase(),
    [way.toUpperCase()],
  ]);
  await expect.poll(() => server.mailsOf(jobs).join()).toContain(subject);
});

it.each(['login', 'cram-md5'] as const)('recognises a wrong password with %s', async (way) => {
  const { report } = await attempt(way, jobs, 'Falsch-0815');
  expect(report.stages.at(-1)).toMatchObject({ stage: 'auth', reply: { code: 535 } });
});

it('sends from a non-ASCII local part (SMTPUTF8)', async () => {
  const { report, subject } = await attempt('plain', kaethe);
  expect(report.stages.at(-1)).toMatchObject({ stage: 'message', outcome: 'passed' });
  await expect.poll(() => server.mailsOf(jobs).join()).toContain(subject);
});

it('sends from a non-ASCII domain, converted to ASCII', async () => {
  const { report, subject } = await attempt('plain', international, password, 'jobs@bücher.example');
  expect(report.verdict).toBe('works');
  await expect.poll(() => server.mailsOf(jobs).join()).toContain(subject);
});
