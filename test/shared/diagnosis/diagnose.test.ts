import { describe, expect, test } from 'vitest';

import { diagnose, notesOf, type Situation } from '../../../shared/diagnosis/index.ts';
import {
  certain,
  findingSchema,
  liesHere,
  type Cause,
  type Failure,
  type ProbeReport,
  type Stage,
} from '../../../shared/model/index.ts';
import { failsAt, refusedAt, works } from './reports.ts';

const first = (report: ProbeReport, situation: Situation = {}) => diagnose(report, situation)[0];

test('a check that works has no findings', () => {
  expect(diagnose(works(), {})).toEqual([]);
});

test('other servers show whether the clock is wrong or a certificate has expired', () => {
  const expired = failsAt('tls', { kind: 'tls', tls: 'expired' });
  expect(first(expired)).toMatchObject({ owner: 'it-admin' });
  expect(first(expired)).not.toHaveProperty('here');
  const clock = { cause: 'tls-certificate-expired', owner: 'you', here: true };
  expect(first(expired, { expiredElsewhere: true })).toMatchObject(clock);
  // A certificate that the platform sees as expired says nothing about the clock of this computer.
  const there = first({ ...expired, vantage: 'platform' }, { expiredElsewhere: true });
  expect(there).not.toHaveProperty('here');
});

test('a server that is silent on one address family gets a note, but no finding', () => {
  const four = { ip: '192.0.2.1', family: 4 as const, outcome: 'connected' as const, durationMs: 5 };
  const six = { ip: '2001:db8::1', family: 6 as const, durationMs: 1_500 };
  const silent = works({ addresses: [{ ...six, outcome: 'slower' }, four] });
  expect([diagnose(silent, {}), notesOf(silent)]).toEqual([[], ['one-family']]);
  // If this computer has no IPv6, an unreachable IPv6 address says nothing about the server.
  expect(notesOf(works({ addresses: [{ ...six, outcome: 'unreachable' }, four] }))).toEqual([]);
  expect(notesOf(works())).toEqual([]);
});

test('a check that the user cancelled has no findings', () => {
  expect(diagnose(failsAt('auth', { kind: 'cancelled' }, { verdict: 'cancelled' }), {})).toEqual([]);
});

test('a server that accepts only small mails gets a note, and one with a usual limit does not', () => {
  const taking = (size: string) => notesOf(works({ capabilities: { afterTls: ['PIPELINING', size] } }));
  expect([taking('SIZE 2048'), taking('size 1048576')]).toEqual([['small-mails'], ['small-mails']]);
  expect([taking('SIZE 10240000'), taking('SIZE 0'), taking('SIZE'), taking('8BITMIME')]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

const kinds: [string, Stage, Failure, Cause][] = [
  ['a name that does not exist', 'resolve', { kind: 'name-not-found', errno: 'ENOTFOUND' }, 'host-not-found'],
  ['a resolver that does not answer', 'resolve', { kind: 'dns-failure', errno: 'EAI_AGAIN' }, 'dns-failure'],
  ['a refused connection', 'connect', { kind: 'refused', errno: 'ECONNREFUSED' }, 'connection-refused'],
  ['packets that get no answer', 'connect', { kind: 'timeout' }, 'port-blocked'],
  ['a missing route', 'connect', { kind: 'unreachable', errno: 'ENETUNREACH' }, 'network-unreachable'],
  ['TLS where clear text was expected', 'greeting', { kind: 'tls', tls: 'wrong-mode' }, 'tls-wrong-mode'],
  ['an expired certificate', 'tls', { kind: 'tls', tls: 'expired' }, 'tls-certificate-expired'],
  [
    'a certificate of another name',
    'tls',
    { kind: 'tls', tls: 'name-mismatch' },
    'tls-certificate-name-mismatch',
  ],
  ['a self-signed certificate', 'tls', { kind: 'tls', tls: 'self-signed' }, 'tls-certificate-untrusted'],
  [
    'a certificate with a short key',
    'tls',
    { kind: 'tls', tls: 'weak', tlsCode: 'RSA-1024' },
    'certificate-too-weak',
  ],
  ['outdated encryption', 'tls', { kind: 'tls', tls: 'version', tlsCode: 'TLSv1' }, 'tls-version-too-old'],
  ['a server without STARTTLS', 'starttls', { kind: 'no-starttls' }, 'starttls-stripped-or-middlebox'],
  ['bytes before the handshake', 'starttls', { kind: 'injection' }, 'connection-tampered'],
  ['an IMAP server', 'greeting', { kind: 'protocol', peer: '* OK IMAP4rev1 ready' }, 'not-an-smtp-server'],
  ['a web server', 'greeting', { kind: 'protocol', peer: 'HTTP/1.1 400 Bad Request' }, 'not-an-smtp-server'],
  ['a server without sign-in', 'auth', { kind: 'no-auth' }, 'auth-mechanism-unsupported'],
  ['a connection that ends during the dialogue', 'sender', { kind: 'closed' }, 'connection-dropped'],
];
test.each(kinds)('%s is named', (_name, stage, failure, cause) => {
  const findings = diagnose(failsAt(stage, failure), {});
  expect(findings[0]).toMatchObject({ cause, stage });
  for (const finding of findings) expect(findingSchema.safeParse(finding).error).toBeUndefined();
});

test('a server that falls silent after connecting is not a blocked port', () => {
  const finding = first(failsAt('greeting', { kind: 'timeout' }));
  expect(finding?.cause).toBe('connection-dropped');
  expect(finding?.confidence).toBeLessThan(certain);
});

test('a server that accepts only tokens no longer accepts passwords', () => {
  expect(
    first(failsAt('auth', { kind: 'no-mechanism' }, { mechanisms: ['XOAUTH2', 'OAUTHBEARER'] })),
  ).toMatchObject({
    cause: 'basic-auth-retired',
  });
});

test('the evidence names the addresses that were tried, with their results', () => {
  const addresses = [
    {
      ip: '2001:db8::1',
      family: 6 as const,
      outcome: 'unreachable' as const,
      errno: 'ENETUNREACH',
      durationMs: 1,
    },
    { ip: '192.0.2.1', family: 4 as const, outcome: 'timeout' as const, durationMs: 9_000 },
  ];
  const evidence = first(failsAt('connect', { kind: 'timeout' }, { addresses }))?.evidence.join('\n');
  expect(evidence).toContain('2001:db8::1: unreachable (ENETUNREACH)');
  expect(evidence).toContain('192.0.2.1: timeout');
});

describe('certificates', () => {
  const shownBy = (issuer: string) => ({
    tls: {
      verified: false,
      chain: [
        {
          subject: 'CN=smtp.company.example',
          issuer,
          names: ['smtp.company.example'],
          validFrom: '2026-01-01',
          validTo: '2027-01-01',
          fingerprint256: 'AA',
        },
      ],
    },
  });

  test('a certificate issued by security software is attributed to that software', () => {
    const report = failsAt(
      'tls',
      { kind: 'tls', tls: 'untrusted-issuer' },
      shownBy('CN=Kaspersky Anti-Virus Personal Root Certificate'),
    );
    expect(first(report)).toMatchObject({ cause: 'antivirus-interception' });
  });

  test('an unknown issuer at a big provider points to interception', () => {
    const report = failsAt(
      'tls',
      { kind: 'tls', tls: 'untrusted-issuer' },
      {
        ...shownBy('CN=Proxy CA'),
        endpoint: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
      },
    );
    expect(first(report)).toMatchObject({ cause: 'antivirus-interception' });
    expect(first(report)?.confidence).toBeLessThan(certain);
  });

  test('a certificate from the future means that this computer’s clock is wrong', () => {
    const finding = first(failsAt('tls', { kind: 'tls', tls: 'not-yet-valid' }));
    expect(finding).toMatchObject({ cause: 'tls-certificate-expired', owner: 'you', here: true });
    expect(finding && liesHere(finding)).toBe(true);
    expect(finding?.evidence.join()).toContain('clock');
  });
});

describe('what is known about the mailbox', () => {
  const wrong = refusedAt('auth', 535, '5.7.8 Error: authentication failed');

  test('a failed sign-in of a shared mailbox means that it has no sign-in', () => {
    expect(first(wrong, { mailboxKind: 'shared' })).toMatchObject({
      cause: 'shared-mailbox-no-login',
      alternatives: expect.arrayContaining(['wrong-credentials']) as Cause[],
    });
  });

  test('a group is like a shared mailbox', () => {
    expect(first(wrong, { mailboxKind: 'group' })?.cause).toBe('shared-mailbox-no-login');
  });

  test('an explicit setting of the organisation is named even for a shared mailbox', () => {
    const report = refusedAt(
      'auth',
      535,
      '5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
    );
    expect(first(report, { mailboxKind: 'shared' })?.cause).toBe('smtp-auth-disabled-tenant');
  });

  test('an alias has no password of its own', () => {
    expect(first(wrong, { mailboxKind: 'alias' })?.cause).toBe('username-format');
  });

  test('a short user name may need to be the whole address', () => {
    expect(first({ ...wrong, user: 'jobs' })?.alternatives[0]).toBe('username-format');
  });

  test('a wrong password is never the only explanation', () => {
    expect(first(wrong)?.alternatives).not.toEqual([]);
  });
});

test('an ordinary password proves nothing if the format of app passwords is unknown', () => {
  const report = refusedAt('auth', 535, '5.7.8 authentication failed', {
    endpoint: { host: 'smtp.fastmail.com', port: 465, security: 'tls' },
  });
  const finding = first(report, { passwordShape: 'ordinary' });
  expect(finding?.cause).toBe('app-password-required');
  expect(finding?.confidence).toBeLessThan(certain);
});

describe('passwords at Google', () => {
  const google = { host: 'smtp.gmail.com', port: 587, security: 'starttls' } as const;
  const report = refusedAt('auth', 535, '5.7.8 Username and Password not accepted. - gsmtp', {
    endpoint: google,
  });

  test('a refused password most likely should have been an app password', () => {
    const finding = first(report);
    expect(finding).toMatchObject({ cause: 'app-password-required', provider: 'google_workspace' });
    expect(finding?.alternatives[0]).toBe('wrong-credentials');
  });

  test('an ordinary password makes that certain', () => {
    expect(first(report, { passwordShape: 'ordinary' })?.confidence).toBeGreaterThanOrEqual(certain);
  });

  test('a refused password in the format of an app password is wrong', () => {
    expect(first(report, { passwordShape: 'app-password' })?.cause).toBe('wrong-credentials');
  });
});

describe('another sender', () => {
  const refused = (stage: Stage) =>
    refusedAt(stage, 550, '5.7.1 Sender address rejected by policy', { user: 'service@company.example' });

  test('a sender other than the signed-in address needs the Send As permission', () => {
    const finding = first(refused('sender'));
    expect(finding?.cause).toBe('send-as-denied');
    expect(finding?.evidence.join()).toContain('service@company.example');
  });

  test('a user who has signed in is not told to sign in', () => {
    expect(first(refusedAt('recipient', 530, '5.7.0 Authentication required'))?.cause).not.toBe(
      'auth-required',
    );
  });
});

test('a server of a different provider than the domain’s mail is reported', () => {
  const report = refusedAt('auth', 535, '5.7.8 Username and Password not accepted', {
    endpoint: { host: 'smtp.gmail.com', port: 587, security: 'starttls' },
  });
  const finding = first(report, { provider: 'microsoft365' });
  expect(finding?.evidence.join()).toContain('microsoft365');
  expect(finding?.confidence).toBeLessThan(certain);
});

describe('two vantage points', () => {
  const platform = { vantage: 'platform' } as const;

  test.each<Failure['kind']>(['timeout', 'refused', 'reset'])(
    'what only the platform cannot reach is a firewall (%s)',
    (kind) => {
      const finding = first(failsAt('connect', { kind }, platform), {
        other: works(),
        egressIps: ['203.0.113.7'],
      });
      expect(finding).toMatchObject({ cause: 'ip-not-allowed', owner: 'it-admin' });
      expect(finding?.alternatives).toContain('port-blocked');
      expect(finding?.evidence.join()).toContain('203.0.113.7');
    },
  );

  test('a server that refuses only the platform’s connection blocks its address', () => {
    const report = refusedAt('greeting', 554, '5.7.1 Client host rejected: Access denied', platform);
    expect(first(report, { other: works() })?.cause).toBe('ip-not-allowed');
  });

  test('a sign-in that works here and fails at the platform has two possible causes', () => {
    const report = refusedAt('auth', 535, '5.7.8 authentication failed', platform);
    const findings = diagnose(report, { other: works() });
    expect(findings.map(({ cause }) => cause)).toEqual(['ip-not-allowed', 'wrong-credentials']);
    for (const { confidence } of findings) expect(confidence).toBeLessThan(certain);
  });

  test('a failed sign-in with a different user name than here means a mistyped name', () => {
    const report = refusedAt('auth', 535, '5.7.8 authentication failed', { ...platform, user: 'bewerbung' });
    const [finding, ...more] = diagnose(report, { other: works() });
    expect(finding).toMatchObject({ cause: 'wrong-credentials', owner: 'you' });
    expect(finding?.evidence.join()).toContain('another user name');
    expect(more).toEqual([]);
  });

  test('a port that is blocked only here is blocked by this network', () => {
    const finding = first(failsAt('connect', { kind: 'timeout' }), { other: works(platform) });
    expect(finding).toMatchObject({ cause: 'port-blocked', owner: 'it-admin' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  test('a certificate that only this computer rejects comes from this computer', () => {
    const report = failsAt('tls', { kind: 'tls', tls: 'untrusted-issuer' });
    expect(first(report, { other: works(platform) })?.cause).toBe('antivirus-interception');
  });

  test('a certificate that only this computer trusts is not a public one', () => {
    const report = failsAt('tls', { kind: 'tls', tls: 'untrusted-issuer' }, platform);
    expect(first(report, { other: works() })).toMatchObject({
      cause: 'tls-certificate-untrusted',
      owner: 'it-admin',
    });
  });

  test('the platform’s failure is explained even if the report is about the check from here', () => {
    const other = failsAt('connect', { kind: 'timeout' }, platform);
    expect(first(works(), { other })?.cause).toBe('ip-not-allowed');
  });

  test('a block listing of the platform’s address has to be cleared by the platform', () => {
    const report = refusedAt(
      'greeting',
      554,
      '5.7.1 Client host [203.0.113.7] blocked using zen.spamhaus.org',
      platform,
    );
    expect(first(report, { other: works() })).toMatchObject({ cause: 'ip-blocklisted', owner: 'platform' });
  });
});
