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

/** What is known about the services that send for the domain. */
export interface SendingServers {
  /** Names that an SPF record includes to authorise them; one is enough. Empty if no public source names one. */
  readonly spf: readonly string[];
  /** Checks, by host name, whether a server belongs to them. */
  readonly isTheirs: (host: string) => boolean;
  /** The selectors of their DKIM keys. */
  readonly selectors: readonly string[];
  /** Whether they use only these selectors, so nothing can be signed if these keys are missing. */
  readonly decisive: boolean;
}

/** Returns a platform's records that are the same for all its customers, from public sources. */
const fixedRecordsOf = (platform: string | undefined): readonly FixedRecord[] =>
  platformForms
    .find(({ id }) => id === platform)
    ?.methods?.flatMap(({ kind, records = [] }) => (kind === 'domain' ? records : [])) ?? [];

/** Returns the names that the SPF record has to include for a platform; one of several regional ones is enough. */
const spfNamesOf = (platform: string | undefined): string[] =>
  fixedRecordsOf(platform).flatMap(({ kind, value }) => (kind === 'spf-include' ? targetsOf(value) : []));

/** Returns the required records: the pasted ones, or else the platform's public ones. */
export function requiredRecordsOf(
  { required, platform, domain }: SenderRequest,
  reaches: ReadonlySet<string>,
): readonly WantedRecord[] {
  if (required.length > 0) return required;
  const records = fixedRecordsOf(platform);
  const names = spfNamesOf(platform);
  const name = names.find((each) => reaches.has(each)) ?? names[0];
  // One of several regional names is enough.
  return fixedRecords(
    records.filter(
      ({ kind, value }) => kind !== 'spf-include' || name === undefined || targetsOf(value).includes(name),
    ),
    domain,
  );
}

/**
 * Determines the sending services: as given, or according to the records. A platform's required SPF includes count too.
 *
 * @param mx as `PREFERENCE HOST`. @param record the SPF record; empty if there is none.
 */
export function sendersOf(
  { platform, provider, required }: SenderRequest,
  mx: readonly string[],
  record: string,
): SendingServers | undefined {
  const included = required
    .filter(({ type, value }) => type === 'TXT' && (isMeantAsSpf(value) || targetsOf(value).length > 0))
    .flatMap(({ value }) => targetsOf(value));
  if (platform !== undefined || required.length > 0) {
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
  // A filter for outgoing mail may sign with its own key.
  const isDirect = receiver?.id === id && !hosts.some((host) => gatewayOfMx(host) !== undefined);
  return {
    spf: spfNames,
    isTheirs: (host) => providerOfMx(host)?.id === id,
    selectors: dkimSelectors,
    decisive: dkimSelectors.length > 0 && (provider !== undefined || isDirect),
  };
}
