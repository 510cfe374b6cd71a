import type { Provider } from '../../shared/knowledge/index.ts';
import type { EvidenceSource } from '../../shared/model/index.ts';
import type { Autodiscover, Spf } from './witnesses.ts';

/** Whom a record names, and which kind of record that is. */
export interface Named {
  readonly provider: Provider;
  readonly source: EvidenceSource;
}

/** Where the mailboxes are, by all records together. */
export interface Verdict {
  readonly provider: Provider | undefined;
  readonly source: EvidenceSource;
  /** Another record says otherwise, or one that could have said so was not heard. */
  readonly doubtful: boolean;
  /** Whom the other record names. */
  readonly other: Named | undefined;
}

/** What the MX records say alone, held against Autodiscover and SPF, as far as these were heard. */
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
  // At hosters, an Autodiscover record comes with the domain, wherever its mail goes.
  const elsewhere = behind.find(
    ({ id, ownConnection }) => id !== provider.id && (!isSuite || ownConnection !== undefined),
  );
  const [suite, ...more] = suites.filter(({ id }) => id !== provider.id);
  const bySpf = suite && more.length === 0 && !isSuite ? suite : undefined;
  const other: Named | undefined =
    received.other ??
    (elsewhere
      ? { provider: elsewhere, source: 'autodiscover' }
      : bySpf && { provider: bySpf, source: 'spf' });
  const same = behind.find(({ id }) => id === provider.id);
  return {
    // Parts of one provider may share their MX; then only Autodiscover tells them apart.
    provider: same?.submissionIsAutodiscover ? same : provider,
    source: 'mx',
    doubtful: other !== undefined || (!isSuite && autodiscover === undefined) || (received.doubtful && !same),
    other,
  };
}

/**
 * Nobody can be told from the MX: a filter, a forwarder or a name that nobody knows. What Autodiscover says of a suite is
 * set up for that suite alone; at hosters such a record comes with the domain, wherever its mail goes.
 */
function behindOthers(behind: readonly Provider[], suites: readonly Provider[]): Verdict {
  const [first] = behind;
  const second = behind.find(({ id }) => id !== first?.id);
  const sender =
    first && !suites.some(({ id }) => id === first.id) && suites.length === 1 ? suites[0] : undefined;
  const other: Named | undefined = second
    ? { provider: second, source: 'autodiscover' }
    : sender && { provider: sender, source: 'spf' };
  return {
    provider: first,
    source: first ? 'autodiscover' : 'mx',
    doubtful: first !== undefined && (other !== undefined || first.ownConnection === undefined),
    other,
  };
}
