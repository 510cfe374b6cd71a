import type { PlatformFact, PlatformForm } from '../../../shared/model/index.ts';

interface Said {
  readonly de: string;
  readonly en: string;
}
type Inbound = NonNullable<PlatformForm['inbound']>;
type Code = NonNullable<Inbound['gmailCode']>['how'];

/** Further facts about a platform that is being edited. */
export interface ToldDraft {
  readonly rights: Said;
  readonly testFact: Said;
  readonly limit: Said;
  readonly inboundExample: string;
  readonly inboundDomains: string;
  readonly gmailCode: Code | 'not-known';
}

const nothing: Said = { de: '', en: '' };
const said = (fact: PlatformFact | undefined): Said => (fact ? { de: fact.de, en: fact.en } : nothing);

export const toldDraftOf = ({ rights, testFact, limits = [], inbound }: PlatformForm): ToldDraft => ({
  rights: said(rights),
  testFact: said(testFact),
  limit: said(limits[0]),
  inboundExample: inbound?.example ?? '',
  inboundDomains: (inbound?.domains ?? []).join('\n'),
  gmailCode: inbound?.gmailCode?.how ?? 'not-known',
});

type Told = Pick<PlatformForm, 'rights' | 'testFact' | 'limits' | 'inbound'>;

/** The facts to store. A changed one gets today's date. @param source where it can be read. */
export function toldOf(base: PlatformForm, draft: ToldDraft, source: string, today: string): Told {
  const before = toldDraftOf(base);
  const factOf = (typed: Said, was: Said, kept: PlatformFact | undefined): PlatformFact | undefined => {
    if (typed.de.trim() === '' && typed.en.trim() === '') return undefined;
    return kept && JSON.stringify(typed) === JSON.stringify(was) ? kept : { ...typed, source, readOn: today };
  };
  const rights = factOf(draft.rights, before.rights, base.rights);
  const testFact = factOf(draft.testFact, before.testFact, base.testFact);
  const limit = factOf(draft.limit, before.limit, base.limits?.[0]);
  const limits = [...(limit ? [limit] : []), ...(base.limits ?? []).slice(1)];
  const example = draft.inboundExample.trim();
  const { gmailCode: known, ...inbound } = base.inbound ?? { domains: [], example: '' };
  const how = draft.gmailCode;
  const code = how === known?.how ? known : how === 'not-known' ? undefined : { how, source, readOn: today };
  return {
    ...(rights && { rights }),
    ...(testFact && { testFact }),
    ...(limits.length > 0 && { limits }),
    ...(example !== '' && {
      inbound: {
        ...inbound,
        example,
        domains: draft.inboundDomains.split(/[\s,;]+/).filter((domain) => domain !== ''),
        ...(code && { gmailCode: code }),
      },
    }),
  };
}
