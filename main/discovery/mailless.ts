import type { Discovery } from '../../shared/model/index.ts';
import type { DiscoverySearch } from './ask.ts';
import { recognise, type Recognised } from './provider.ts';
import type { NamedProvider } from './weigh.ts';

/** A domain without mailboxes for people. */
export interface Mailless {
  readonly noMail: Discovery['noMail'];
  /** The provider of the company's registrable domain, if this domain is a part of it. */
  readonly company: NamedProvider | undefined;
}

/**
 * Determines whether the domain receives no mail, or only mail that a program processes, and which provider the company
 * uses instead.
 */
export async function mailless(
  search: DiscoverySearch,
  received: Promise<Recognised>,
  suggested: Promise<Recognised>,
): Promise<Mailless | undefined> {
  const { takesMail, gateway } = await received;
  const isPassedOn = gateway?.kind === 'inbound' || gateway?.kind === 'forwarder';
  if (takesMail !== 'unlisted' && !isPassedOn) return undefined;
  const [noMail, company, { provider }] = await Promise.all([
    takesMail === 'unlisted' ? withoutRecords(search) : undefined,
    companyOwn(search),
    suggested,
  ]);
  return { noMail, company: provider ? undefined : company };
}

/**
 * Checks a domain without MX records. Mail for such a domain is delivered to the host of the same name (RFC 5321
 * section 5.1), which is rarely intended.
 */
async function withoutRecords({ domain, dns, log }: DiscoverySearch): Promise<Discovery['noMail']> {
  const found = await log.ask(
    { source: 'mx', about: domain },
    () => dns.lookup(domain),
    (addresses) => addresses.map(({ address }) => address).join(', ') || undefined,
  );
  if (!found || found.length > 0) return found && 'web-site';
  const isKnown = await dns.knowsInternet().catch(() => false);
  if (!isKnown) log.note('mx', 'failed', domain);
  return isKnown ? 'nowhere' : undefined;
}

async function companyOwn(search: DiscoverySearch): Promise<NamedProvider | undefined> {
  const { domain, company } = search;
  if (domain === company) return undefined;
  const { provider, source } = await recognise({ ...search, domain: company }).suggested;
  return provider && { provider, source };
}
