import {
  gatewayOfMx,
  providerOfMx,
  providerOfSpf,
  type Gateway,
  type Provider,
} from '../../shared/knowledge/index.ts';
import type { EvidenceSource } from '../../shared/model/index.ts';
import { list, type Search } from './ask.ts';

/** Who receives a domain's mail. */
export interface Recognised {
  /** In order of preference; `.` alone where the domain takes no mail. */
  readonly mx: readonly string[];
  readonly provider: Provider | undefined;
  /** What recognised it. */
  readonly source: EvidenceSource;
  /** A mail filter in front of the provider. */
  readonly gateway: Gateway | undefined;
}

/** Asks for the MX records, and looks behind a mail filter that stands in front. */
export async function providerBehind(search: Search): Promise<Recognised> {
  const { domain, dns, log } = search;
  const mx = (await log.ask({ source: 'mx', about: domain }, () => dns.mx(domain), list)) ?? [];
  const [first] = mx;
  const gateway = first === undefined ? undefined : gatewayOfMx(first);
  const provider = first === undefined ? undefined : providerOfMx(first);
  if (provider || !gateway) return { mx, provider, source: 'mx', gateway };
  return { mx, gateway, ...(await behindFilter(search)) };
}

const isSpf = (record: string): boolean => /^v=spf1\b/i.test(record);

async function behindFilter({ domain, dns, log }: Search): Promise<Pick<Recognised, 'provider' | 'source'>> {
  const autodiscover = `autodiscover.${domain}`;
  const [records = [], target] = await Promise.all([
    log.ask(
      { source: 'spf', about: domain },
      () => dns.txt(domain),
      (texts) => texts.find(isSpf),
    ),
    log.ask(
      { source: 'autodiscover', about: autodiscover },
      () => dns.cname(autodiscover),
      (name) => name,
    ),
  ]);
  const spf = records.find(isSpf);
  const bySpf = spf === undefined ? undefined : providerOfSpf(spf);
  if (bySpf) return { provider: bySpf, source: 'spf' };
  const outlook = target === 'autodiscover.outlook.com';
  return {
    provider: outlook ? providerOfMx('mail.protection.outlook.com') : undefined,
    source: 'autodiscover',
  };
}
