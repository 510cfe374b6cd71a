import type { PlatformForm, SendingWay } from '../../model/index.ts';
import { generic } from './generic.ts';

const readOn = '2026-11-29';

/** Where a fact stands, as it was read on the day of the whole research. @param sourceDate that the page bears, if any. */
export const at = (
  source: string,
  sourceDate?: string,
): Pick<SendingWay, 'source' | 'sourceDate' | 'readOn'> => ({
  source,
  ...(sourceDate !== undefined && { sourceDate }),
  readOn,
});

type Named = Pick<PlatformForm, 'id' | 'name'> & Partial<PlatformForm>;

const sourcesOf = ({
  ways = [],
  rights,
  testFact,
  limits = [],
  inbound,
}: Partial<PlatformForm>): string[] => [
  ...new Set(
    [...ways, rights, testFact, ...limits, inbound?.gmailCode].flatMap((fact) => (fact ? [fact.source] : [])),
  ),
];

/** A platform's entry: what no source says of it stays empty. */
export const entry = (form: Named): PlatformForm => ({
  asOf: readOn,
  sources: sourcesOf(form),
  before: [],
  fields: [],
  refuses: [],
  egressIps: [],
  ownConnections: [
    ...new Set(
      (form.ways ?? []).flatMap(({ connection, standing }) =>
        standing === 'refused' ? [] : (connection?.houses ?? []),
      ),
    ),
  ],
  outcomes: [],
  ...form,
});

/** A platform with a page for a mail server; where no source tells what its test looks like, the general words stand. */
export const smtpEntry = (form: Named & Pick<PlatformForm, 'fields'>): PlatformForm =>
  entry({ test: generic.test, outcomes: [...generic.outcomes], ...form });

/** A platform of which nothing public is known: the general form under its name. */
export const unknown = (id: string, name: string, otherNames: readonly string[] = []): PlatformForm => ({
  ...generic,
  id,
  name,
  asOf: readOn,
  ways: [],
  ...(otherNames.length > 0 && { otherNames: [...otherNames] }),
});
