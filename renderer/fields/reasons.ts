import type { Candidate, Discovery, EvidenceSource } from '../../shared/model/index.ts';
import { receiverIn, whereaboutsIn } from '../../shared/whereabouts.ts';
import type { TextKey, TextValues } from '../../shared/texts/index.ts';

const why: Readonly<Partial<Record<EvidenceSource, TextKey>>> = {
  autoconfig: 'sign-in.server.why.autoconfig',
  ispdb: 'sign-in.server.why.ispdb',
  srv: 'sign-in.server.why.srv',
  mx: 'sign-in.server.why.receives',
  spf: 'sign-in.server.why.spf',
  certificate: 'sign-in.server.why.certificate',
  guess: 'sign-in.server.why.guess',
};

/** The texts on how a provider in the built-in table was recognised. */
const recognised: Readonly<Partial<Record<EvidenceSource, TextKey>>> = {
  'provider-table': 'sign-in.server.why.domain',
  mx: 'sign-in.server.why.mx',
  autodiscover: 'sign-in.server.why.autodiscover',
};

/**
 * Returns sentences on why this server was found and which outdated records were not used; without a server, on what
 * was found instead.
 */
export function reasonsFor(
  candidate: Candidate | undefined,
  discovery: Discovery,
): (readonly [TextKey, TextValues])[] {
  const { domain, evidence, candidates } = discovery;
  if (!candidate) return candidates.length > 0 ? [] : seenIn(discovery);
  const key = keyFor(candidate, discovery);
  const names = { name: discovery.provider?.name ?? '', other: discovery.otherProvider?.name ?? '' };
  const outdated = evidence
    .filter(({ outcome }) => outcome === 'outdated')
    .map(({ detail }) => /^[^\s:]+/.exec(detail)?.[0] ?? '');
  return [
    ...(key ? [[key, { domain, ...names }] as const] : []),
    ...[...new Set(outdated)]
      .slice(0, 2)
      .map((server) => ['sign-in.server.outdated', { domain, server }] as const),
  ];
}

function keyFor({ source }: Candidate, { provider, otherProvider }: Discovery): TextKey | undefined {
  if (source !== 'provider-table' || !provider) return why[source];
  if (otherProvider) return 'sign-in.server.why.either';
  return provider.doubtful && provider.source === 'autodiscover'
    ? 'sign-in.server.why.autodiscover.likely'
    : recognised[provider.source];
}

function seenIn(discovery: Discovery): (readonly [TextKey, TextValues])[] {
  const server = receiverIn(discovery);
  const { domain } = discovery;
  return [
    ...whereaboutsIn(discovery).map(([key, values = {}]) => [key, values] as const),
    ...(server === undefined ? [] : [['sign-in.server.seen', { domain, server }] as const]),
  ];
}
