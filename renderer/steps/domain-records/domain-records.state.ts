import type { FixedRecord, PlatformForm, WantedRecord } from '../../../shared/model/index.ts';
import { fixedRecords, readRecords, type PastedRecords } from '../../../shared/sender-domain/index.ts';

type DomainMethod = NonNullable<PlatformForm['methods']>[number];

/** Returns the customer groups for which the platform's known records differ. */
export const variantsOf = (
  method: DomainMethod | undefined,
): readonly { readonly de: string; readonly en: string }[] => {
  const all = (method?.records ?? []).flatMap((record) => record.for ?? []);
  return all.filter(({ de }, at) => all.findIndex((each) => each.de === de) === at);
};

interface GivenRecords {
  /** The records that this platform requires of all customers; undefined if they differ by customer. */
  readonly known: readonly FixedRecord[] | undefined;
  /** The chosen customer group, by its German name. */
  readonly variant: string | undefined;
  /** The pasted text. */
  readonly table: string;
  /** The domain in lower-case ASCII. */
  readonly domain: string;
  /** Records confirmed earlier, used until others are pasted or chosen. */
  readonly before: readonly WantedRecord[];
}

/** Returns the records to confirm. */
export function foundRecords({ known = [], variant, table, domain, before }: GivenRecords): PastedRecords {
  if (table.trim() !== '') return readRecords(table, domain);
  const theirs = known.filter((record) => record.for === undefined || record.for.de === variant);
  const isKept = before.length > 0 && variant === undefined;
  return { records: isKept ? before : fixedRecords(theirs, domain), unread: [] };
}

/** Whether mail to the domain itself would be delivered to the platform. */
export const wantsMail = (records: readonly WantedRecord[], domain: string): boolean =>
  records.some(({ type, name }) => type === 'MX' && name === domain);
