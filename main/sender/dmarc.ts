import type { SenderReport } from '../../shared/model/index.ts';
import { dmarcAlignment, isDmarc, isMeantAsDmarc, isUsableDmarc } from '../../shared/sender-domain/index.ts';
import { library } from './library.ts';
import { shown, type Questions } from './questions.ts';

/** A domain's DMARC policy, and the signing domains that are aligned with it (RFC 9989). */
export interface DmarcFacts {
  readonly dmarc: SenderReport['dmarc'];
  readonly aligned: ReadonlySet<string>;
}

/** Evaluates the domain's DMARC policy. @param signing the domains that sign its messages, or will sign them. */
export async function dmarcOf(
  domain: string,
  signing: readonly string[],
  questions: Questions,
): Promise<DmarcFacts> {
  const { evaluateDmarc } = await library();
  const name = `_dmarc.${domain}`;
  const texts = await questions.values(name, 'TXT');
  const meant = (texts ?? []).filter(isMeantAsDmarc);
  const record = meant[0];
  const { response, dkimAligned } = await evaluateDmarc({
    headerFrom: `postmaster@${domain}`,
    dkimDomains: signing.map((each) => ({ domain: each })),
    resolver: (queriedName, type) => questions.raw(queriedName, type) as Promise<string[][]>,
  });
  const aligned = dkimAligned ?? new Set([domain].filter((each) => signing.includes(each)));
  if (response === false || response.status.result === 'temperror')
    return { dmarc: { state: texts === undefined || record === undefined ? 'unknown' : 'broken' }, aligned };
  const isBroken = meant.length > 0 && (meant.filter(isDmarc).length !== 1 || !meant.some(isUsableDmarc));
  if (isBroken && record !== undefined) return { dmarc: { state: 'broken', record, domain }, aligned };
  const { policy, rr, policyDomain } = response;
  if (rr === undefined || !['none', 'quarantine', 'reject'].includes(policy))
    return { dmarc: { state: 'absent' }, aligned };
  return {
    dmarc: {
      state: policy as 'none' | 'quarantine' | 'reject',
      record: shown(rr),
      domain: policyDomain ?? domain,
      aspf: dmarcAlignment(rr, 'aspf'),
      adkim: dmarcAlignment(rr, 'adkim'),
    },
    aligned,
  };
}
