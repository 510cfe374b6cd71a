import { practice, type Address, type Candidate, type Discovery } from '../../shared/model/index.ts';
import { makeCertificates } from './certificates.ts';
import { startMailServers, type PracticeMailServers } from './mail.ts';
import { mailHost, platformName } from './names.ts';
import { startTenant } from './tenant/server.ts';
import type { PracticeProbe, PracticeWorld } from './types.ts';

/** Starts the made-up company's mail servers and its platform, all on 127.0.0.1 and all real. */
export async function startPractice({ probe }: { probe: PracticeProbe }): Promise<PracticeWorld> {
  const certificates = await makeCertificates([mailHost]);
  const mail = await startMailServers(certificates);
  const network = { lookup, extraCa: [certificates.ca] };
  const tenant = await startTenant({
    runCheck: ({ host, port, security, username, password, sender }, signal, onStage) =>
      probe(
        { endpoint: { host, port, security }, username, password, sender, ehloName: platformName },
        network,
        signal,
        onStage,
      ),
    mailCa: certificates.ca,
  });
  return {
    tenantUrl: tenant.url,
    ca: certificates.ca,
    lookup,
    discover: (address) => discover(address, mail),
    sent: mail.sent,
    stop: async () => {
      await Promise.all([tenant.stop(), mail.stop()]);
    },
  };
}

function lookup(host: string): Promise<readonly { address: string; family: 4 }[]> {
  const known = host === mailHost;
  return known
    ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    : Promise.reject(Object.assign(new Error('not part of the practice world'), { code: 'ENOTFOUND' }));
}

function discover(address: Address, { submission, submissions }: PracticeMailServers): Discovery {
  const username = address === practice.mailboxes['wrong-sender'] ? practice.wrongSenderUser : address;
  const candidate = (port: number, security: Candidate['security']): Candidate => ({
    host: mailHost,
    port,
    security,
    username,
    source: 'practice',
    trust: 'authenticated',
  });
  return {
    domain: practice.domain,
    provider: { id: 'practice', name: 'Musterfirma', source: 'practice' },
    nullMx: false,
    staleAutoconfig: false,
    candidates: [candidate(submissions, 'tls'), candidate(submission, 'starttls')],
    evidence: [{ source: 'practice', outcome: 'found', detail: `10 ${mailHost}`, durationMs: 0 }],
  };
}
