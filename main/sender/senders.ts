import {
  gatewayOfMx,
  platformForms,
  providerOfMx,
  suitesOfSpf,
  traitsOf,
} from '../../shared/knowledge/index.ts';
import { fixedRecords, isMeantAsSpf, targetsOf } from '../../shared/sender-domain/index.ts';
import type { FixedRecord, WantedRecord } from '../../shared/model/index.ts';
import type { SenderRequest } from './types.ts';

/** Whose servers send, as far as that is known. */
export interface SendingServers {
  /** Names that an SPF record includes to let them send; one of them is enough. None: nothing public is known. */
  readonly spf: readonly string[];
  /** Whether a host is one of theirs, by its name. */
  readonly isTheirs: (host: string) => boolean;
  /** Selectors of the keys that they sign with. */
  readonly selectors: readonly string[];
  /** They sign with these and no others: where the keys are missing, the signature is. */
  readonly decisive: boolean;
}

/** The records of a platform that are the same for all its customers, as far as they are known in public. */
const fixedRecordsOf = (platform: string | undefined): readonly FixedRecord[] =>
  platformForms
    .find(({ id }) => id === platform)
    ?.ways?.flatMap(({ kind, records = [] }) => (kind === 'domain' ? records : [])) ?? [];

/** Names that the SPF record is to include for a platform; one of those for a region is enough. */
const spfNamesOf = (platform: string | undefined): string[] =>
  fixedRecordsOf(platform).flatMap(({ kind, value }) => (kind === 'spf-include' ? targetsOf(value) : []));

/** What is wanted in the DNS: what was pasted, or else what is known in public of the platform. */
export function wantedBy(
  { wanted, platform, domain }: SenderRequest,
  reaches: ReadonlySet<string>,
): readonly WantedRecord[] {
  if (wanted.length > 0) return wanted;
  const records = fixedRecordsOf(platform);
  const names = spfNamesOf(platform);
  const name = names.find((each) => reaches.has(each)) ?? names[0];
  // Of those for several regions, one is enough.
  return fixedRecords(
    records.filter(
      ({ kind, value }) => kind !== 'spf-include' || name === undefined || targetsOf(value).includes(name),
    ),
    domain,
  );
}

/**
 * Who sends: as somebody named it, or as the records say. What a platform wants in SPF names its servers too.
 *
 * @param mx as `PREFERENCE HOST`. @param record the SPF record; empty where there is none.
 */
export function sendersOf(
  { platform, provider, wanted }: SenderRequest,
  mx: readonly string[],
  record: string,
): SendingServers | undefined {
  const included = wanted
    .filter(({ type, value }) => type === 'TXT' && (isMeantAsSpf(value) || targetsOf(value).length > 0))
    .flatMap(({ value }) => targetsOf(value));
  if (platform !== undefined || wanted.length > 0) {
    return {
      spf: included.length > 0 ? included : spfNamesOf(platform),
      isTheirs: () => false,
      selectors: [],
      decisive: false,
    };
  }
  const hosts = mx.map((each) => each.replace(/^\d+ /, ''));
  const receiver = hosts.map(providerOfMx).find((each) => each !== undefined);
  const id = provider ?? receiver?.id ?? suitesOfSpf(record)[0]?.id;
  if (id === undefined) return undefined;
  const { spfNames, dkimSelectors } = traitsOf(id);
  // A filter that mail leaves through may sign it with a key of its own.
  const isDirect = receiver?.id === id && !hosts.some((host) => gatewayOfMx(host) !== undefined);
  return {
    spf: spfNames,
    isTheirs: (host) => providerOfMx(host)?.id === id,
    selectors: dkimSelectors,
    decisive: dkimSelectors.length > 0 && (provider !== undefined || isDirect),
  };
}
