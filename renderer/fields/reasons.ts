import type { Candidate, Discovery, EvidenceSource } from '../../shared/model/index.ts';
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

/** How a provider that our own table knows was recognised. */
const recognised: Readonly<Partial<Record<EvidenceSource, TextKey>>> = {
  'provider-table': 'sign-in.server.why.domain',
  mx: 'sign-in.server.why.mx',
  autodiscover: 'sign-in.server.why.autodiscover',
};

/** Why this server was found, and which old entries were not believed: texts with their facts. */
export function reasonsFor(
  { source }: Candidate,
  { domain, provider, evidence }: Discovery,
): [TextKey, TextValues][] {
  const key = source === 'provider-table' && provider ? recognised[provider.source] : why[source];
  const outdated = evidence
    .filter(({ outcome }) => outcome === 'outdated')
    .map(({ detail }) => /^[^\s:]+/.exec(detail)?.[0] ?? '');
  return [
    ...(key ? [[key, { domain, name: provider?.name ?? '' }] satisfies [TextKey, TextValues]] : []),
    ...[...new Set(outdated)]
      .slice(0, 2)
      .map((server): [TextKey, TextValues] => ['sign-in.server.outdated', { domain, server }]),
  ];
}
