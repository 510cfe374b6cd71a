import type { FixedRecord, PlatformForm, WantedRecord } from '../../../shared/model/index.ts';
import { fixedRecords, readRecords, type PastedRecords } from '../../../shared/sender-domain/index.ts';

type DomainWay = NonNullable<PlatformForm['ways']>[number];

/** Whom the platform's known records are for, where they differ. */
export const variantsOf = (
  way: DomainWay | undefined,
): readonly { readonly de: string; readonly en: string }[] => {
  const all = (way?.records ?? []).flatMap((record) => record.for ?? []);
  return all.filter(({ de }, at) => all.findIndex((each) => each.de === de) === at);
};

interface GivenRecords {
  /** What is known of the platform; undefined where its own page counts. */
  readonly known: readonly FixedRecord[] | undefined;
  /** Which customers the known ones are for, by the German words. */
  readonly variant: string | undefined;
  /** As it was pasted. */
  readonly table: string;
  /** Lower-case ASCII. */
  readonly domain: string;
  /** What was confirmed before, which counts until something else is pasted or chosen. */
  readonly before: readonly WantedRecord[];
}

/** The records to be confirmed. */
export function foundRecords({ known = [], variant, table, domain, before }: GivenRecords): PastedRecords {
  if (table.trim() !== '') return readRecords(table, domain);
  const theirs = known.filter((record) => record.for === undefined || record.for.de === variant);
  const isKept = before.length > 0 && variant === undefined;
  return { records: isKept ? before : fixedRecords(theirs, domain), unread: [] };
}

/** Whether mail to the domain itself would go to the platform. */
export const wantsMail = (records: readonly WantedRecord[], domain: string): boolean =>
  records.some(({ type, name }) => type === 'MX' && name === domain);
