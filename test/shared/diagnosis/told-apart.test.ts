import { describe, expect, it } from 'vitest';

import { diagnose, explain } from '../../../shared/diagnosis/index.ts';
import {
  certain,
  isOpen,
  type Cause,
  type AddressAttempt,
  type OtherCandidate,
  type ProbeReport,
} from '../../../shared/model/index.ts';
import { failsAt, refusedAt, works } from './reports.ts';

const first = (report: ProbeReport, situation = {}) => diagnose(report, situation)[0];

const unreachable = (ip: string, errno: string): AddressAttempt => ({
  ip,
  family: ip.includes(':') ? 6 : 4,
  outcome: 'unreachable',
  errno,
  durationMs: 1,
});
const candidate = (host: string, more: Partial<OtherCandidate> = {}): OtherCandidate => ({
  endpoint: { host, port: 587, security: 'starttls' },
  outcome: 'failed',
  addresses: [],
  mechanisms: [],
  durationMs: 1,
  ...more,
});

describe('an unreachable server', () => {
  const barred = (errno: string, otherCandidates: OtherCandidate[] = []) =>
    first(
      failsAt(
        'connect',
        { kind: 'unreachable', errno },
        { addresses: [unreachable('192.0.2.10', errno)], otherCandidates },
      ),
    );

  it('that a router reports is a firewall that rejects, or a server that is down: IT has to look', () => {
    const finding = barred('EHOSTUNREACH');
    expect(finding).toMatchObject({ cause: 'port-blocked', owner: 'it-admin' });
    expect(finding?.confidence).toBeLessThan(certain);
    expect(finding?.alternatives).toContain('network-unreachable');
  });

  it('is certain if that is reported for every server', () => {
    const other = candidate('smtp.other.example', {
      addresses: [unreachable('198.51.100.7', 'EHOSTUNREACH')],
    });
    const finding = barred('EHOSTUNREACH', [other]);
    expect(finding).toMatchObject({ cause: 'port-blocked', owner: 'it-admin' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(certain);
  });

  it('that this computer itself reports means that it has no network', () => {
    const other = candidate('smtp.other.example', {
      addresses: [unreachable('198.51.100.7', 'ENETUNREACH')],
    });
    for (const otherCandidates of [[], [other]])
      expect(barred('ENETUNREACH', otherCandidates)).toMatchObject({
        cause: 'network-unreachable',
        owner: 'you',
      });
  });

  it('that a program reports in its own words is not certain either', () => {
    const finding = explain({
      stage: 'connect',
      errno: 'EHOSTUNREACH',
      text: 'connect EHOSTUNREACH 10.1.2.3:587',
    });
    expect(finding.confidence).toBeLessThan(certain);
    expect(finding.alternatives).toContain('port-blocked');
  });
});

describe('a server without STARTTLS', () => {
  const without = (more: Partial<ProbeReport>) =>
    first(failsAt('starttls', { kind: 'no-starttls' }, more))?.cause;
  const refusing = (host: string, kind: 'refused' | 'timeout') =>
    candidate(host, { endpoint: { host, port: 465, security: 'tls' }, failure: { kind } });

  it('that refuses TLS on its other port too, or accepts cleartext passwords, has no encryption', () => {
    expect(without({ otherCandidates: [refusing('smtp.company.example', 'refused')] })).toBe(
      'no-encryption-offered',
    );
    expect(without({ capabilities: { beforeTls: ['AUTH PLAIN LOGIN'] } })).toBe('no-encryption-offered');
  });

  it('may have had it removed in transit if there is no such sign', () => {
    expect(without({ otherCandidates: [refusing('smtp.company.example', 'timeout')] })).toBe(
      'starttls-stripped-or-middlebox',
    );
    expect(without({ otherCandidates: [refusing('smtp.other.example', 'refused')] })).toBe(
      'starttls-stripped-or-middlebox',
    );
  });
});

describe('encryption that fails from this computer', () => {
  it.each([
    ['reset during the TLS handshake', 'tls', { kind: 'reset' }],
    ['without an offer of STARTTLS', 'starttls', { kind: 'no-starttls' }],
    ['with something other than TLS after STARTTLS', 'tls', { kind: 'tls', tls: 'other', peer: 'what?' }],
  ] as const)('%s, but not for the platform, is due to a device in this network', (_name, stage, failure) => {
    const other = { ...works(), vantage: 'platform' as const };
    const finding = first(failsAt(stage, failure), { other });
    expect(finding).toMatchObject({ cause: 'starttls-stripped-or-middlebox', owner: 'it-admin' });
    expect(finding?.confidence).toBeGreaterThanOrEqual(certain);
  });
});

describe('a certificate of an unknown issuer', () => {
  const [subject, issuer] = ['CN=smtp.company.example', 'CN=Company Root'];
  const untrusted = (otherCandidates: OtherCandidate[] = []) =>
    first(
      failsAt(
        'tls',
        { kind: 'tls', tls: 'untrusted-issuer' },
        {
          otherCandidates,
          tls: {
            verified: false,
            chain: [subject, issuer].map((name) => ({
              subject: name,
              issuer,
              names: [],
              validFrom: '2026-01-01T00:00:00.000Z',
              validTo: '2027-01-01T00:00:00.000Z',
              fingerprint256: '',
            })),
          },
        },
      ),
    );

  it('may be that of a device that inspects connections', () => {
    const finding = untrusted();
    expect(finding).toMatchObject({
      cause: 'tls-certificate-untrusted',
      alternatives: ['antivirus-interception'],
    });
    expect(finding?.confidence).toBeLessThan(certain);
  });

  it('is the server’s own if another server shows a valid one', () => {
    const finding = untrusted([candidate('smtp.other.example', { outcome: 'usable' })]);
    expect(finding?.cause).toBe('tls-certificate-untrusted');
    expect(finding?.confidence).toBeGreaterThanOrEqual(certain);
    expect(finding?.evidence.join('\n')).toContain('smtp.other.example:587');
  });
});

describe('a sign-in that failed', () => {
  const vague = ['535 5.7.8 Error: authentication failed: (reason unavailable)', '535 Authentication failed'];

  it.each(vague)('may be due to the server’s password database: %s', (text) => {
    const report = refusedAt('auth', 535, text.slice(4));
    for (const finding of [first(report), explain({ stage: 'auth', text })]) {
      expect(finding?.cause).toBe('wrong-credentials');
      expect(finding?.alternatives[0]).toBe('service-unavailable');
    }
  });

  it('with a token is about the token', () => {
    for (const mechanism of ['XOAUTH2', 'OAUTHBEARER']) {
      const report = refusedAt('auth', 535, vague[0]?.slice(4) ?? '', { mechanism });
      expect(first(report)?.cause).toBe('oauth-token-invalid');
      expect(explain({ stage: 'auth', mechanism, text: vague[0] ?? '' }).cause).toBe('oauth-token-invalid');
    }
  });

  it('with a password is not', () => {
    const report = refusedAt('auth', 535, vague[0]?.slice(4) ?? '', { mechanism: 'PLAIN' });
    expect(first(report)?.alternatives).not.toContain('oauth-token-invalid');
  });
});

describe('a sender that is no user of this server', () => {
  it.each(['5.7.1 User not local', '5.1.8 User not local; please try another server'])(
    'is refused as a sender if it is the signed-in user: %s',
    (text) => {
      const finding = first(refusedAt('sender', 551, text));
      expect(finding).toMatchObject({ cause: 'sender-rejected-policy', owner: 'it-admin' });
      expect(finding?.confidence).toBeLessThan(certain);
    },
  );

  it('may need the Send As permission if it is another address', () => {
    const report = refusedAt('sender', 551, '5.7.1 User not local', { sender: 'team@company.example' });
    expect(first(report)?.cause).toBe('send-as-denied');
  });
});

describe('what else it may be', () => {
  const about = (confidence: number, alternatives: Cause[]) => ({
    owner: 'you' as const,
    confidence,
    alternatives,
  });

  it('is left open if the finding is not certain', () => {
    expect(isOpen(about(0.72, ['unknown-user']))).toBe(true);
  });

  it('is left open despite certainty if another person would have to act', () => {
    expect(isOpen(about(0.95, ['service-unavailable']))).toBe(true);
    expect(isOpen(about(0.95, ['unknown-user', 'service-unavailable']))).toBe(false);
    expect(isOpen(about(0.95, []))).toBe(false);
  });
});
