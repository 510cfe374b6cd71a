/** Tests rejected certificates for which the TLS library has no error code, or a misleadingly specific one. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { probe } from '../../../main/probe/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import type { Security } from '../../../shared/model/index.ts';
import { newAuthority, type Authority, type Issued } from '../../support/certificates.ts';
import { startPeer, type SmtpPeer } from '../../support/smtp-peer.ts';

const host = 'mail.firma.test';
let authority: Authority;
const peers: SmtpPeer[] = [];
beforeAll(async () => {
  authority = await newAuthority();
});
afterEach(() => {
  for (const peer of peers.splice(0)) peer.close();
});

async function refusalOf(identity: Issued, security: Security, known = [authority.pem]) {
  const server = await startPeer({ identity, security });
  peers.push(server);
  const report = await probe(
    {
      endpoint: { host, port: server.port, security },
      credentials: { username: 'jobs@firma.test', password: 'Kanarienvogel-4711' },
    },
    { lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]), extraCa: known },
    { signal: new AbortController().signal },
  );
  expect(server.heard.join()).not.toContain('AUTH');
  const last = report.stages.at(-1);
  expect([last?.stage, last?.outcome]).toEqual(['tls', 'failed']);
  return { failure: last?.failure, tls: report.tls, finding: diagnose(report, {})[0] };
}

describe.each(['tls', 'starttls'] as const)('a certificate (%s)', (security) => {
  it('with a key of 1024 bits is too weak', async () => {
    const weak = await authority.issue([host], { modulusLength: 1024 });
    const { failure, tls, finding } = await refusalOf(weak, security);
    expect(failure).toEqual({ kind: 'tls', tls: 'weak', tlsCode: 'RSA-1024' });
    expect(finding).toMatchObject({ cause: 'certificate-too-weak', owner: 'it-admin' });
    expect(finding?.evidence.join('\n')).toContain('RSA-1024');
    expect(tls?.chain[0]?.names).toEqual([host]);
  });

  it('that is signed with SHA-1 is too weak', async () => {
    const outdated = await authority.issue([host], { hash: 'SHA-1' });
    const { failure, finding } = await refusalOf(outdated, security);
    expect(finding).toMatchObject({ cause: 'certificate-too-weak' });
    expect(finding?.evidence.join('\n')).toMatch(/sha1/i);
    expect(failure).toMatchObject({
      kind: 'tls',
      tls: 'weak',
      tlsCode: expect.stringMatching(/sha1/i) as string,
    });
  });

  it('that is sent alone and has an unknown issuer may lack an intermediate or be untrusted', async () => {
    const { failure, finding } = await refusalOf(await authority.issue([host]), security, []);
    expect(failure).toMatchObject({ tls: 'incomplete-chain' });
    expect(finding).toMatchObject({
      cause: 'tls-certificate-untrusted',
      alternatives: ['antivirus-interception'],
    });
  });
});
