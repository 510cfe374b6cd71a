import type { Provider } from '../../shared/knowledge/index.ts';
import type { EvidenceSource } from '../../shared/model/index.ts';
import type { Autodiscover, Spf } from './other-records.ts';

/** A provider that a record names, with the type of that record. */
export interface NamedProvider {
  readonly provider: Provider;
  readonly source: EvidenceSource;
}

/** The provider of the mailboxes according to all records together. */
export interface Verdict {
  readonly provider: Provider | undefined;
  readonly source: EvidenceSource;
  /** Whether another record contradicts the provider, or a record that could contradict it did not arrive. */
  readonly doubtful: boolean;
  /** The provider that the contradicting record names. */
  readonly other: NamedProvider | undefined;
}

/** Weighs the provider from the MX records against Autodiscover and SPF, if their answers arrived. */
export function weigh(
  received: Pick<Verdict, 'provider' | 'doubtful' | 'other'>,
  autodiscover: Autodiscover | undefined,
  spf: Spf | undefined,
): Verdict {
  const { provider } = received;
  const behind = autodiscover?.providers ?? [];
  const suites = spf?.suites ?? [];
  if (!provider) return behindOthers(behind, suites);
  const isSuite = provider.ownConnection !== undefined;
  // Hosters create an Autodiscover record with every domain, even if its mail goes elsewhere.
  const elsewhere = behind.find(
    ({ id, ownConnection }) => id !== provider.id && (!isSuite || ownConnection !== undefined),
  );
  const [suite, ...more] = suites.filter(({ id }) => id !== provider.id);
  const bySpf = suite && more.length === 0 && !isSuite ? suite : undefined;
  const other: NamedProvider | undefined =
    received.other ??
    (elsewhere
      ? { provider: elsewhere, source: 'autodiscover' }
      : bySpf && { provider: bySpf, source: 'spf' });
  const same = behind.find(({ id }) => id === provider.id);
  return {
    // Several services of a provider may share an MX host; only Autodiscover distinguishes them.
    provider: same?.submissionIsAutodiscover ? same : provider,
    source: 'mx',
    doubtful: other !== undefined || (!isSuite && autodiscover === undefined) || (received.doubtful && !same),
    other,
  };
}

/**
 * Determines the provider if the MX records do not identify one, but name a filter, a forwarder or an unknown host. An
 * Autodiscover record for an office suite is set up deliberately. Hosters create one with every domain, even if its
 * mail goes elsewhere.
 */
function behindOthers(behind: readonly Provider[], suites: readonly Provider[]): Verdict {
  const [first] = behind;
  const second = behind.find(({ id }) => id !== first?.id);
  const sender =
    first && !suites.some(({ id }) => id === first.id) && suites.length === 1 ? suites[0] : undefined;
  const other: NamedProvider | undefined = second
    ? { provider: second, source: 'autodiscover' }
    : sender && { provider: sender, source: 'spf' };
  return {
    provider: first,
    source: first ? 'autodiscover' : 'mx',
    doubtful: first !== undefined && (other !== undefined || first.ownConnection === undefined),
    other,
  };
}
