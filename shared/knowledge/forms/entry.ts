import type { PlatformForm, SendingMethod } from '../../model/index.ts';
import { generic } from './generic.ts';

const readOn = '2026-11-29';

/** Cites a page that was read on the day of the research. @param sourceDate the page's own date, if it has one. */
export const at = (
  source: string,
  sourceDate?: string,
): Pick<SendingMethod, 'source' | 'sourceDate' | 'readOn'> => ({
  source,
  ...(sourceDate !== undefined && { sourceDate }),
  readOn,
});

type Named = Pick<PlatformForm, 'id' | 'name'> & Partial<PlatformForm>;

const sourcesOf = ({
  methods = [],
  rights,
  testFact,
  limits = [],
  inbound,
}: Partial<PlatformForm>): string[] => [
  ...new Set(
    [...methods, rights, testFact, ...limits, inbound?.gmailCode].flatMap((fact) =>
      fact ? [fact.source] : [],
    ),
  ),
];

/** Creates a platform's entry. Parts that no source describes stay empty. */
export const entry = (form: Named): PlatformForm => ({
  asOf: readOn,
  sources: sourcesOf(form),
  before: [],
  fields: [],
  refuses: [],
  egressIps: [],
  ownConnections: [
    ...new Set(
      (form.methods ?? []).flatMap(({ connection, standing }) =>
        standing === 'refused' ? [] : (connection?.providers ?? []),
      ),
    ),
  ],
  outcomes: [],
  ...form,
});

/**
 * Creates the entry of a platform whose form asks for a mail server. If no source describes the platform's own test,
 * the generic description is used.
 */
export const smtpEntry = (form: Named & Pick<PlatformForm, 'fields'>): PlatformForm =>
  entry({ test: generic.test, outcomes: [...generic.outcomes], ...form });

/** Creates the entry of a platform about which nothing is public: the generic form under the platform's name. */
export const unknown = (id: string, name: string, otherNames: readonly string[] = []): PlatformForm => ({
  ...generic,
  id,
  name,
  asOf: readOn,
  methods: [],
  ...(otherNames.length > 0 && { otherNames: [...otherNames] }),
});
