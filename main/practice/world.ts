import {
  practice,
  type Address,
  type Candidate,
  type Discovery,
  type Language,
} from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';
import { startCareerPage } from './career-page.ts';
import { makeCertificates } from './certificates.ts';
import { practiceDns } from './dns.ts';
import { startInbound } from './inbound.ts';
import { startMailServers, type PracticeMailServers } from './mail.ts';
import { careerHost, mailHost, platformName } from './names.ts';
import { InboundChecks } from './tenant/inbound-checks.ts';
import type { LookUpAlias } from './tenant/domains.ts';
import { startTenant, type TenantPorts } from './tenant/server.ts';
import type { PracticeProbe, PracticeWorld } from './types.ts';

/** Starts the fictional company's real mail servers and its platform, all on 127.0.0.1. */
export async function startPractice({
  probe,
  language,
  lookUpAlias,
}: {
  readonly probe: PracticeProbe;
  /** The language of the wizard's window; undefined if it follows the browser's. */
  readonly language?: () => Language | undefined;
  /** If set, the first platform can send on behalf of a domain too, and queries DNS with this function. */
  readonly lookUpAlias?: LookUpAlias | undefined;
}): Promise<PracticeWorld> {
  const certificates = await makeCertificates([mailHost, careerHost]);
  const helped = new Set<string>();
  const mail = await startMailServers(certificates, helped);
  const careerPage = await startCareerPage(certificates);
  const network = { lookup, extraCa: [certificates.ca] };
  const inboundChecks: InboundChecks = new InboundChecks((sent) => inbound.deliver(sent));
  const inbound = await startInbound((arrived) => inboundChecks.receive(arrived), helped);
  const ports: TenantPorts = {
    inbound: inboundChecks,
    runCheck: ({ host, port, security, username, password, sender }, signal, onStage) =>
      probe(
        { endpoint: { host, port, security }, username, password, sender, ehloName: platformName },
        network,
        signal,
        onStage,
      ),
    mailCa: certificates.ca,
    language,
  };
  const dns = practiceDns(helped);
  const [tenant, domainTenant] = await Promise.all([
    startTenant({ ...ports, lookUpAlias }),
    startTenant({ ...ports, lookUpAlias: (name) => aliasesOf(name, dns) }),
  ]);
  return {
    tenantUrl: tenant.url,
    domainTenantUrl: domainTenant.url,
    dns,
    careerPage: careerPage.url,
    ca: certificates.ca,
    lookup,
    discover: (address) => discover(address, mail),
    sent: mail.sent,
    askIt: (address) => void helped.add(address),
    startOver: () => helped.clear(),
    stop: async () => {
      await Promise.all([tenant.stop(), domainTenant.stop(), mail.stop(), inbound.stop(), careerPage.stop()]);
    },
  };
}

function lookup(host: string): Promise<readonly { address: string; family: 4 }[]> {
  const known = host === mailHost || host === careerHost;
  return known
    ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    : Promise.reject(Object.assign(new Error('not part of the practice world'), { code: 'ENOTFOUND' }));
}

/**
 * Returns the targets of a name's CNAME records. Every error means that the name has none, because this DNS never fails
 * to answer.
 */
const aliasesOf = (name: string, dns: AskNameServer): Promise<readonly string[]> =>
  dns(name, 'CNAME').then(
    (found) => found as string[],
    () => [],
  );

/**
 * Returns the provider that discovery reports for a mailbox. Two of the mailboxes appear to be hosted by providers with
 * special rules.
 */
function providerOf(address: Address): { id: string; name: string } {
  const { mailboxes } = practice;
  if (address === mailboxes['app-password'])
    return { id: 'google_workspace', name: 'Google Workspace / Gmail' };
  if (address === mailboxes['own-connection'])
    return { id: 'microsoft365', name: 'Microsoft 365 / Exchange Online' };
  return { id: 'practice', name: 'Musterfirma' };
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
    provider: { ...providerOf(address), source: 'practice' },
    nullMx: false,
    staleAutoconfig: false,
    candidates: [candidate(submissions, 'tls'), candidate(submission, 'starttls')],
    evidence: [{ source: 'practice', outcome: 'found', detail: `10 ${mailHost}`, durationMs: 0 }],
  };
}
