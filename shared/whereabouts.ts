import { shortName, type Discovery } from './model/index.ts';
import type { TextKey, TextValues } from './texts/index.ts';

type Sentence = readonly [key: TextKey, values?: TextValues];

/**
 * Returns sentences that say who hosts the mailbox, or why that is unknown, with the most important one first. Empty if
 * nothing is known.
 */
export function whereaboutsIn(discovery: Discovery): Sentence[] {
  const { domain, provider, gateway, forwarder, inbound, nullMx, noMail, plainOnly } = discovery;
  const isThere = provider !== undefined && provider.domain === undefined;
  return [
    ...(nullMx ? ([['address.null-mx']] as const) : []),
    ...(noMail ? ([[`address.no-mail.${noMail}`, { domain }]] as const) : []),
    ...(inbound ? ([['address.inbound']] as const) : []),
    ...providerIn(discovery),
    ...(gateway === undefined
      ? []
      : ([[isThere ? 'address.gateway' : 'address.gateway.alone', { name: gateway }]] as const)),
    ...(forwarder === undefined ? [] : ([['address.forwarder', { name: forwarder }]] as const)),
    ...(plainOnly ? ([['address.plain-only']] as const) : []),
  ];
}

function providerIn({ provider, otherProvider }: Discovery): Sentence[] {
  if (!provider) return [];
  const { source, doubtful, domain } = provider;
  const name = shortName(provider.name);
  if (domain !== undefined) return [['address.company', { name, domain }]];
  if (otherProvider) return [['address.provider.either', { name, other: shortName(otherProvider.name) }]];
  return doubtful || source === 'spf'
    ? [['address.provider.likely', { name }], ['address.evidence.spf']]
    : [['address.provider', { name }], [`address.evidence.${source}`]];
}

/** Returns the host that receives the domain's mail, if MX records were found. */
export const receiverIn = ({ evidence }: Discovery): string | undefined =>
  evidence
    .filter(({ source, outcome }) => source === 'mx' && outcome === 'found')
    .map(({ detail }) => /: ([^\s,]*[a-z][^\s,]*)/i.exec(detail)?.[1])
    .find((host) => host !== undefined);
