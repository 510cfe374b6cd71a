import type { PlatformFact, PlatformForm } from '../../../shared/model/index.ts';
import { allFilled, filled, unsaid, type BothLanguages } from './said.ts';

type Inbound = NonNullable<PlatformForm['inbound']>;
type Code = NonNullable<Inbound['gmailCode']>['how'];

/** The facts about a platform that is being edited, other than its page and its sending methods. */
export interface DocumentedDraft {
  readonly rights: BothLanguages;
  readonly testFact: BothLanguages;
  readonly limits: readonly BothLanguages[];
  readonly inboundExample: string;
  readonly inboundDomains: string;
  readonly inboundWhere: BothLanguages;
  readonly gmailCode: Code | 'not-known';
}

const said = ({ de, en }: PlatformFact): BothLanguages => ({ de, en });

export const documentedDraftOf = ({
  rights,
  testFact,
  limits = [],
  inbound,
}: PlatformForm): DocumentedDraft => ({
  rights: rights ? said(rights) : unsaid,
  testFact: testFact ? said(testFact) : unsaid,
  limits: limits.map(said),
  inboundExample: inbound?.example ?? '',
  inboundDomains: (inbound?.domains ?? []).join('\n'),
  inboundWhere: inbound?.where ?? unsaid,
  gmailCode: inbound?.gmailCode?.how ?? 'not-known',
});

type Documented = Pick<PlatformForm, 'rights' | 'testFact' | 'limits' | 'inbound'>;

/**
 * Returns the facts to store. A changed fact gets today's date.
 * @param source where a changed fact is documented.
 */
export function documentedOf(
  base: PlatformForm,
  draft: DocumentedDraft,
  source: string,
  today: string,
): Documented {
  const known = [base.rights, base.testFact, ...(base.limits ?? [])].filter((fact) => fact !== undefined);
  const factOf = (typed: BothLanguages): PlatformFact =>
    known.find(({ de, en }) => de === typed.de && en === typed.en) ?? { ...typed, source, readOn: today };
  const rights = filled(draft.rights);
  const testFact = filled(draft.testFact);
  const limits = allFilled(draft.limits).map(factOf);
  const example = draft.inboundExample.trim();
  const where = filled(draft.inboundWhere);
  const { gmailCode: code, where: _where, ...inbound } = base.inbound ?? { domains: [], example: '' };
  const how = draft.gmailCode;
  const gmailCode =
    how === code?.how ? code : how === 'not-known' ? undefined : { how, source, readOn: today };
  return {
    ...(rights && { rights: factOf(rights) }),
    ...(testFact && { testFact: factOf(testFact) }),
    ...(limits.length > 0 && { limits }),
    ...(example !== '' && {
      inbound: {
        ...inbound,
        example,
        domains: draft.inboundDomains.split(/[\s,;]+/).filter((domain) => domain !== ''),
        ...(where && { where }),
        ...(gmailCode && { gmailCode }),
      },
    }),
  };
}
