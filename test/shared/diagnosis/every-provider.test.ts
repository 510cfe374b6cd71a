import { describe, expect, test } from 'vitest';

import { diagnose } from '../../../shared/diagnosis/index.ts';
import { providers } from '../../../shared/knowledge/index.ts';
import { certain, type Endpoint, type Failure } from '../../../shared/model/index.ts';
import { failsAt } from './reports.ts';

/** The servers of every provider in the table; if each customer has a separate server, an example of one. */
const servers = providers.flatMap(({ id, submission, submissionIsMx, mx }): [string, Endpoint][] => [
  ...submission.map((endpoint): [string, Endpoint] => [id, endpoint]),
  ...(submissionIsMx === true
    ? mx.map((suffix): [string, Endpoint] => [
        id,
        { host: `w0123.${suffix}`, port: 587, security: 'starttls' },
      ])
    : []),
]);

const shownBy = (endpoint: Endpoint, issuer: string, tls: NonNullable<Failure['tls']>) =>
  failsAt(
    'tls',
    { kind: 'tls', tls },
    {
      endpoint,
      tls: {
        verified: false,
        chain: [
          {
            subject: `CN=${endpoint.host}`,
            issuer,
            names: [endpoint.host],
            validFrom: '2026-01-01',
            validTo: '2027-01-01',
            fingerprint256: 'AA',
          },
        ],
      },
    },
  );

/** Simulates a company's gateway that inspects TLS and presents its own certificate. */
const inspected = (endpoint: Endpoint) =>
  shownBy(endpoint, 'CN=Musterfirma Inspection CA', 'untrusted-issuer');

describe.each(servers)('at %s, %o', (id, endpoint) => {
  test.each([
    ['the domain tells the provider', { provider: id }],
    ['only the server does', {}],
  ])('an unknown certificate most likely comes from interception if %s', (_, situation) => {
    const [finding] = diagnose(inspected(endpoint), situation);
    expect(finding).toMatchObject({
      cause: 'antivirus-interception',
      alternatives: ['starttls-stripped-or-middlebox', 'tls-certificate-untrusted'],
    });
    expect(finding?.confidence).toBeLessThan(certain);
  });

  test('missing encryption was removed in transit', () => {
    const clear = { ...endpoint, port: 587, security: 'starttls' } as const;
    const [finding] = diagnose(failsAt('starttls', { kind: 'no-starttls' }, { endpoint: clear }), {
      provider: id,
    });
    const named = providers.find((provider) => provider.id === id)?.submission ?? [];
    const isKnown = named.some(({ security }) => security === 'starttls');
    expect(finding?.cause).toBe('starttls-stripped-or-middlebox');
    expect((finding?.confidence ?? 0) >= certain).toBe(isKnown);
  });
});

test('software that companies run themselves may present any certificate', () => {
  const endpoint = { host: 'exchange.firma.test', port: 587, security: 'starttls' } as const;
  const [finding] = diagnose(inspected(endpoint), { provider: 'exchange_onprem' });
  expect(finding?.cause).toBe('tls-certificate-untrusted');
});

test('a company’s own server may have a self-signed certificate, wherever its mail is', () => {
  const endpoint = { host: 'relay.firma.test', port: 587, security: 'starttls' } as const;
  for (const { id } of providers) {
    const [finding] = diagnose(shownBy(endpoint, `CN=${endpoint.host}`, 'self-signed'), { provider: id });
    expect([id, finding?.cause]).toEqual([id, 'tls-certificate-untrusted']);
  }
});
